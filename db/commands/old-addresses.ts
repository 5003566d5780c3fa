import { eq } from "drizzle-orm"
import { z } from "zod"
import type { Transaction } from "@/db/client"
import { oldAddresses } from "@/db/schema/old-addresses"
import { transact } from "@/db/transact"
import { conflict, forbidden, invalid } from "@/domain/errors"
import { mayRedirect } from "@/domain/permission"
import { sourceOf, targetOf } from "@/domain/redirect"
import { hasRole, type Person } from "@/domain/roles"
import { env } from "@/env"
import { invalidateOldAddresses } from "./invalidate"
import { judgeOldAddresses, lockOldAddresses, putOldAddresses } from "./put-old-addresses"

const typed = { from: z.string().max(4_000), to: z.string().max(4_000) }
const existing = { id: z.coerce.number().int().positive() }
export const newOldAddressSchema = z.strictObject(typed)
export const oldAddressSchema = z.strictObject({
  ...existing,
  ...typed,
  changedAt: z.iso.datetime({ offset: true }),
})
export const oldAddressIdSchema = z.strictObject(existing)

/** Leads an old address on. */
export const addOldAddress = (actor: Person, { from, to }: z.infer<typeof newOldAddressSchema>) =>
  transact(async tx => {
    await begin(tx, actor)
    const redirect = { from: sourceOf(from), ...targetOf(to, env.SITE_URL) }
    const [there] = await tx.select().from(oldAddresses).where(eq(oldAddresses.address, redirect.from))
    if (there)
      throw invalid(`${redirect.from} is led on already.`, {
        from: "This one is in the table. Change it there.",
      })
    await putOne(tx, actor, redirect)
    return redirect.from
  })

/** Gives an old address another target, or another spelling. */
export const changeOldAddress = (
  actor: Person,
  { id, from, to, changedAt }: z.infer<typeof oldAddressSchema>,
) =>
  transact(async tx => {
    await begin(tx, actor)
    const before = await lock(tx, id)
    if (before.changedAt.getTime() !== new Date(changedAt).getTime())
      throw conflict("Somebody changed this old address meanwhile.")
    const redirect = { from: sourceOf(from), ...targetOf(to, env.SITE_URL) }
    if (redirect.from !== before.address) {
      const [there] = await tx.select().from(oldAddresses).where(eq(oldAddresses.address, redirect.from))
      if (there)
        throw invalid(`${redirect.from} is led on already.`, { from: "This one is in the table, too." })
      await remove(tx, before)
    }
    await putOne(tx, actor, redirect)
    return redirect.from
  })

/** Leads nobody on from an old address any more. */
export const removeOldAddress = (actor: Person, { id }: z.infer<typeof oldAddressIdSchema>) =>
  transact(async tx => {
    await begin(tx, actor)
    const before = await lock(tx, id)
    await remove(tx, before)
    return before.address
  })

async function begin(tx: Transaction, actor: Person) {
  requireRedirector(actor)
  await lockOldAddresses(tx, actor)
}

export function requireRedirector(actor: Person) {
  if (!hasRole(actor, ...mayRedirect)) throw forbidden("Only editors or administrators can do this.")
}

async function putOne(
  tx: Transaction,
  actor: Person,
  redirect: Parameters<typeof judgeOldAddresses>[1][number],
) {
  const { ready, problems } = await judgeOldAddresses(tx, [redirect])
  const [problem] = problems
  if (problem) throw invalid(problem.sentence, { [problem.field]: problem.sentence })
  await putOldAddresses(tx, actor, ready)
}

async function remove(tx: Transaction, { id, address }: { id: number; address: string }) {
  await tx.delete(oldAddresses).where(eq(oldAddresses.id, id))
  await invalidateOldAddresses(tx, [address])
}

async function lock(tx: Transaction, id: number) {
  const [locked] = await tx.select().from(oldAddresses).where(eq(oldAddresses.id, id)).for("update")
  if (!locked) throw conflict("Somebody removed this old address meanwhile.")
  return locked
}
