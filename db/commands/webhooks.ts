import { randomBytes } from "node:crypto"
import { and, eq, isNull, sql } from "drizzle-orm"
import { z } from "zod"
import type { Transaction } from "@/db/client"
import { deliveries, webhooks } from "@/db/schema/outbox"
import { transact } from "@/db/transact"
import { conflict, forbidden, invalid } from "@/domain/errors"
import { mayRunDeliveries } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { webhookAddress } from "@/domain/webhook"
import { env } from "@/env"

export const newWebhookSchema = z.strictObject({
  name: z.string().trim().min(1, "Give it a name.").max(80, "A name may have 80 characters at most."),
  url: z
    .string()
    .trim()
    .min(1, "Write the address.")
    .max(2000, "An address may have 2,000 characters at most."),
})
export const webhookSchema = z.strictObject({ webhookId: z.coerce.number().int().positive() })

/** Adds a webhook and gives its secret, which is shown this once. */
export const addWebhook = (actor: Person, { name, url }: z.infer<typeof newWebhookSchema>) =>
  transact(async tx => {
    requireAdministrator(actor)
    const address = webhookAddress(url, { anyPort: env.WEBHOOK_ALLOW_LOOPBACK === "on" })
    const secret = `whsec_${randomBytes(32).toString("base64")}`
    const [added] = await tx
      .insert(webhooks)
      .values({ name, url: address, secret, addedBy: actor.id })
      .onConflictDoNothing()
      .returning({ id: webhooks.id, name: webhooks.name, secret: webhooks.secret })
    if (!added) throw invalid("There is a webhook with this address.", { url: "This one is there already." })
    return added
  })

/** What happens while a webhook is paused it is not told. What waited for it has failed, and can be tried again. */
export const pauseWebhook = (actor: Person, { webhookId }: z.infer<typeof webhookSchema>) =>
  transact(async tx => {
    requireAdministrator(actor)
    await lock(tx, webhookId)
    await tx.update(webhooks).set({ pausedAt: sql`clock_timestamp()` }).where(eq(webhooks.id, webhookId))
    await giveUp(tx, webhookId, "The webhook was paused before this was delivered.")
  })

export const resumeWebhook = (actor: Person, { webhookId }: z.infer<typeof webhookSchema>) =>
  transact(async tx => {
    requireAdministrator(actor)
    await lock(tx, webhookId)
    await tx
      .update(webhooks)
      .set({ pausedAt: null, toldSince: sql`clock_timestamp()` })
      .where(eq(webhooks.id, webhookId))
  })

/** Removes a webhook with its secret and what is known of its deliveries. */
export const removeWebhook = (actor: Person, { webhookId }: z.infer<typeof webhookSchema>) =>
  transact(async tx => {
    requireAdministrator(actor)
    await lock(tx, webhookId)
    await giveUp(tx, webhookId, "The webhook was removed.")
    await tx.delete(deliveries).where(eq(deliveries.webhookId, webhookId))
    await tx.delete(webhooks).where(eq(webhooks.id, webhookId))
  })

function requireAdministrator(actor: Person) {
  if (!hasRole(actor, ...mayRunDeliveries)) throw forbidden("Only administrators can do this.")
}

/** No delivery for it can be made while it is locked. */
async function lock(tx: Transaction, webhookId: number) {
  const [locked] = await tx.select().from(webhooks).where(eq(webhooks.id, webhookId)).for("update")
  if (!locked) throw conflict("Somebody removed this webhook meanwhile.")
}

const giveUp = (tx: Transaction, webhookId: number, lastError: string) =>
  tx
    .update(deliveries)
    .set({ failedAt: sql`clock_timestamp()`, lastError })
    .where(
      and(eq(deliveries.webhookId, webhookId), isNull(deliveries.deliveredAt), isNull(deliveries.failedAt)),
    )
