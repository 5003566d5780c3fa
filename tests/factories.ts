import { randomUUID } from "node:crypto"
import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { addPerson } from "@/db/commands/add-person"
import { addRevision, beginNextEdition } from "@/db/commands/begin-edition"
import { beginStory } from "@/db/commands/begin-story"
import { listedAt } from "@/db/commands/bring-live"
import { lockRow } from "@/db/commands/lock-edition"
import { moveEdition, type Step } from "@/db/commands/move-edition"
import { publishNextDue } from "@/db/commands/publish-due"
import { saveDraft } from "@/db/commands/save-draft"
import { applyChange, takeStep } from "@/db/commands/take-step"
import { versionOf } from "@/db/queries/texts-by-address"
import { transact } from "@/db/transact"
import { type CastName, cast } from "@/demonstration/cast"
import type { Locale } from "@/domain/locales"
import type { RichText } from "@/domain/rich-text"
import type { Person, Role } from "@/domain/roles"
import { type Content, emptyContent, type Kind } from "@/domain/story"
import type { Action, Status } from "@/domain/workflow"
import { pastTheGuards } from "./past-the-guards"

/** The demonstration's cast, for tests: real accounts whose password nobody knows. */
export async function gatherTestCast(): Promise<Record<CastName, Person>> {
  const people = Object.entries(cast).map(async ([name, person]) => [
    name,
    await addPerson({ ...person, roles: [...person.roles] }, "no password opens this"),
  ])
  return Object.fromEntries(await Promise.all(people))
}

export const someText = (words: string): RichText => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
})

/** What a later edition tells readers of its change: nothing. */
export const small = { changeNote: { isSmall: true, words: "" } }

type DraftWish = { kind?: Kind; language?: Locale; title?: string; content?: Record<string, unknown> }

/** A draft that lacks nothing, written by `writer`. */
export async function writeDraft(
  writer: Person,
  { kind = "news", language = "en", title = "Honey", content = {} }: DraftWish = {},
) {
  const begun = await beginStory(writer, { kind, language, title })
  const people = [{ name: "Ada", role: "Baker", organisation: "Bread & Co", about: "", portrait: null }]
  const full = { ...emptyContent(kind), title, body: someText("Bees fly."), ...content }
  if ("people" in full && full.people.length === 0) Object.assign(full, { people })
  if ("date" in full && full.date === "") Object.assign(full, { date: "2027-07-03" })
  await saveDraft(writer, {
    editionId: begun.editionId,
    version: await versionOf(begun.editionId),
    content: full,
  })
  return { ...begun, kind, content: full }
}

export const rewrite = async (writer: Person, editionId: number, content: Record<string, unknown>) =>
  saveDraft(writer, { editionId, version: await versionOf(editionId), content })

/** Takes one step as somebody who has just looked at the edition. */
export const step = async (actor: Person, editionId: number, action: Action, more: Partial<Step> = {}) =>
  moveEdition(actor, { editionId, version: await versionOf(editionId), action, ...more })

export { versionOf }

type Cast = Record<CastName, Person>

/** Puts an approved edition on the schedule in this many seconds; people can only choose whole minutes. */
export const armIn = (editor: Person, editionId: number, seconds: number) =>
  transact(async tx => {
    const edition = await lockRow(tx, editionId)
    const goLiveAt = sql`(clock_timestamp() + ${seconds} * interval '1 second')`
    const change = { goLiveAt, listedAt: listedAt(edition, goLiveAt) }
    await takeStep(tx, edition, "schedule", { actor: editor, change })
  })

async function statusOf(editionId: number) {
  const [edition] = await rows<{ status: Status }>(
    appDb(),
    sql`select status from editions where id = ${editionId}`,
  )
  return edition?.status
}

/**
 * A lasting fault in one edition: the event that its next step but one will write is there already. So an approved
 * edition can be scheduled and not be published. Gives the repair.
 */
export async function breakNextButOne(editionId: number, topic = "edition.published") {
  const key = `${topic}:${editionId}:${(await versionOf(editionId)) + 1}`
  await appDb().execute(
    sql`insert into outbox (topic, idempotency_key, expanded_at) values ('pages.changed', ${key}, now())`,
  )
  return () => appDb().execute(sql`delete from outbox where idempotency_key = ${key}`)
}

/** Lets a live edition's expiry time be this very moment. */
export const expireNow = async (editionId: number) => {
  await pastTheGuards(
    sql`update editions set expires_at = clock_timestamp(), version = version + 1 where id = ${editionId}`,
    "editions",
  )
}

/** Changes the text as somebody whose role would not let them, and who was an editor when they did. */
async function contributeBySql(author: Person, editionId: number) {
  const isEditor = author.roles.includes("editor")
  if (!isEditor) await pastTheGuards(sql`insert into user_roles values (${author.id}, 'editor')`)
  await changeSummary(author, editionId)
  if (!isEditor)
    await pastTheGuards(sql`delete from user_roles where user_id = ${author.id} and role = 'editor'`)
}

const changeSummary = (author: Person, editionId: number) =>
  saveUnchecked(author, editionId, { summary: `Changed by ${author.name}.` })

/** Saves what the command would refuse today, as it may lie in a database from before. */
export const saveUnchecked = (author: Person, editionId: number, change: Record<string, unknown>) =>
  transact(async tx => {
    const edition = await lockRow(tx, editionId)
    const content = { ...edition.content, ...change } as Content
    const headRevisionId = await addRevision(tx, {
      languageVersionId: edition.languageVersionId,
      editionId,
      authorId: author.id,
      content,
      sources: [edition.headRevisionId],
    })
    await applyChange(tx, edition, { headRevisionId })
  })

/** A text of Diego's in any status, with the commands that lead there. `contributor` changed it as well. */
export async function textIn(status: Status, { diego, lena, noor, tomas }: Cast, contributor?: Person) {
  const text = await writeDraft(diego, { title: `A text that is ${status}` })
  const { editionId } = text
  if (contributor) await contributeBySql(contributor, editionId)
  if (status === "draft") return text
  if (status === "discarded") {
    await step(diego, editionId, "discard")
    return text
  }
  await step(diego, editionId, "submit")
  if (status === "in_review") return text
  const [approver, publisher] = contributor ? [await someReviewer(), await someEditor()] : [lena, noor]
  await step(approver, editionId, "approve")
  if (status === "approved") return text
  if (status === "scheduled") {
    await armIn(publisher, editionId, 3600)
    return text
  }
  await step(publisher, editionId, "publish_now")
  const reason = "It was wrong."
  if (status === "withdrawn") await step(publisher, editionId, "withdraw_notice", { reason })
  if (status === "gone") await step(publisher, editionId, "take_down", { reason })
  if (status === "moved") await step(publisher, editionId, "move_away", { reason, movedTo: "/en/news" })
  if (status === "expired") {
    await expireNow(editionId)
    // where a publisher runs beside us, it may be the one to take it down
    while ((await statusOf(editionId)) !== "expired") await publishNextDue()
  }
  if (status === "superseded") {
    const nextId = await beginNextEdition(publisher, { languageVersionId: text.languageVersionId })
    await rewrite(publisher, nextId, { ...text.content, ...small })
    await step(tomas, nextId, "force_publish", { reason: "It could not wait." })
  }
  return text
}

const stranger = (role: Role) =>
  addPerson(
    {
      name: `A stranger, ${role}`,
      email: `${randomUUID()}@example.org`,
      roles: [role],
      timeZone: "UTC",
    },
    "no password opens this",
  )
const someReviewer = () => stranger("reviewer")
const someEditor = () => stranger("editor")
