import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { addressesMet, chainAround, type Redirect, tableOf } from "@/domain/redirect"
import type { Person } from "@/domain/roles"
import { invalidateOldAddresses } from "./invalidate"
import { nameActor } from "./name-actor"

/** What the database knows of a redirect that somebody wishes. */
type Known = {
  from: string
  /** A page of ours is at the old address. */
  hidesPage: boolean
  /** The text whose address the target is or was; null for anything else. */
  toTextId: number | null
  /** Nothing of ours is at a target that looks like ours. */
  leadsNowhere: boolean
  does: "adds" | "changes" | "stays"
}
export type Judged = Redirect & Pick<Known, "toTextId" | "does">
type Judgement<Wish> = {
  ready: (Wish & Judged)[]
  problems: { redirect: Wish; field: "from" | "to"; sentence: string }[]
}

/** Until the commit, nobody else changes an old address. */
export async function lockOldAddresses(tx: Transaction, actor: Person) {
  await rows(tx, sql`select pg_advisory_xact_lock(hashtext('old addresses'))`)
  await nameActor(tx, actor)
}

/** Which of these redirects may be put into the table, all together, and a sentence for each that may not. */
export async function judgeOldAddresses<Wish extends Redirect>(
  tx: Transaction,
  wishes: Wish[],
): Promise<Judgement<Wish>> {
  const [known, others] = [await whatIsKnown(tx, wishes), await neighboursOf(tx, wishes)]
  // one that leads to a text leads on for good, so it takes part in no chain by its target
  const plain = wishes.map(wish => ({
    ...wish,
    leadsTo: known.get(wish.from)?.toTextId ? null : wish.leadsTo,
  }))
  // of two in one list that form a chain, the first to be walked is told
  const table = { bySource: tableOf([...others, ...plain]).bySource, byTarget: tableOf(others).byTarget }
  const judgement: Judgement<Wish> = { ready: [], problems: [] }
  for (const [index, redirect] of wishes.entries()) {
    const facts = known.get(redirect.from) as Known
    const found = problemOf(plain[index] as Redirect, facts, table)
    if (found) judgement.problems.push({ redirect, ...found })
    else
      judgement.ready.push({
        ...redirect,
        ...(plain[index] as Wish),
        toTextId: facts.toTextId,
        does: facts.does,
      })
  }
  return judgement
}

function problemOf(redirect: Redirect, known: Known, table: Parameters<typeof chainAround>[1]) {
  if (known.hidesPage)
    return {
      field: "from" as const,
      sentence: `${redirect.from} is a page of this site and cannot be led elsewhere.`,
    }
  const chain = chainAround(redirect, table)
  if (chain) return { field: "to" as const, sentence: chain }
  if (known.leadsNowhere)
    return { field: "to" as const, sentence: `There is no page of this site at ${redirect.address}.` }
  return undefined
}

const asJson = (redirects: Redirect[]) => sql`${JSON.stringify(redirects)}::text::jsonb`

/** A target under a language of ours that has the form of a text's address must be one. */
async function whatIsKnown(tx: Transaction, wishes: Redirect[]) {
  const known = await rows<Known>(
    tx,
    sql`select wish."from", is_ours(split_part(wish."from", '?', 1)) as "hidesPage", target.id::int as "toTextId",
          target.id is null and is_shaped_like_ours(split_part(wish."leadsTo", '?', 1))
            and not is_ours(split_part(wish."leadsTo", '?', 1)) as "leadsNowhere",
          case when old.id is null then 'adds'
            when target.id = old.to_text_id and coalesce(substring(wish.address from '[?#].*'), '') = old.to_end then 'stays'
            when target.id is null and wish.address = old.to_address then 'stays'
            else 'changes' end as does
        from jsonb_to_recordset(${asJson(wishes)}) as wish("from" text, "leadsTo" text, address text)
        cross join lateral (select text_with_address(split_part(wish."leadsTo", '?', 1)) as id) target
        left join old_addresses old on old.address = wish."from"`,
  )
  return new Map(known.map(each => [each.from, each]))
}

/** Old addresses beside the wished ones that could form a chain with them. */
const neighboursOf = (tx: Transaction, wishes: Redirect[]) =>
  rows<Redirect>(
    tx,
    sql`with wish as (
          select * from jsonb_to_recordset(${asJson(wishes.map(wish => ({ ...wish, met: addressesMet(wish) })))})
            as wish("from" text, met jsonb)),
          met as (select jsonb_array_elements_text(met) as address from wish)
        select address as "from", coalesce(to_address, address_of_text(to_text_id)) as address, leads_to as "leadsTo"
        from old_addresses where address in (select address from met) and address not in (select "from" from wish)
        union
        select address, to_address, leads_to from old_addresses
        where (leads_to in (select "from" from wish) or split_part(leads_to, '?', 1) in (select "from" from wish))
          and address not in (select "from" from wish)`,
  )

/** Writes them, replacing what was there of the same addresses, and drops what is kept of them. */
export async function putOldAddresses(tx: Transaction, actor: Person, judged: Judged[]) {
  const news = judged.filter(({ does }) => does !== "stays")
  if (news.length === 0) return
  await rows(
    tx,
    sql`insert into old_addresses (address, to_text_id, to_end, to_address, leads_to, changed_by)
        select "from", "toTextId", case when "toTextId" is null then '' else coalesce(substring(address from '[?#].*'), '') end,
          case when "toTextId" is null then address end, case when "toTextId" is null then "leadsTo" end, ${actor.id}
        from jsonb_to_recordset(${asJson(news)}) as news("from" text, "toTextId" bigint, address text, "leadsTo" text)
        on conflict (address) do update set to_text_id = excluded.to_text_id, to_end = excluded.to_end,
          to_address = excluded.to_address, leads_to = excluded.leads_to, changed_by = excluded.changed_by,
          changed_at = clock_timestamp()`,
  )
  await invalidateOldAddresses(
    tx,
    news.map(({ from }) => from),
  )
}
