import { addPerson } from "@/db/commands/add-person"
import { beginStory } from "@/db/commands/begin-story"
import { moveEdition, type Step } from "@/db/commands/move-edition"
import { saveDraft } from "@/db/commands/save-draft"
import { type CastName, cast } from "@/db/seed/cast"
import { versionOf } from "@/db/seed/tell-story"
import type { Locale } from "@/domain/locales"
import type { RichText } from "@/domain/rich-text"
import type { Person } from "@/domain/roles"
import { emptyContent, type Kind } from "@/domain/story"
import type { Action } from "@/domain/workflow"

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

type DraftWish = { kind?: Kind; language?: Locale; title?: string; content?: Record<string, unknown> }

/** A draft that lacks nothing, written by `writer`. */
export async function writeDraft(
  writer: Person,
  { kind = "news", language = "en", title = "Honey", content = {} }: DraftWish = {},
) {
  const begun = await beginStory(writer, { kind, language, title })
  const people = [{ name: "Ada", role: "Baker", organisation: "Bread & Co", portrait: null }]
  const full = { ...emptyContent(kind), title, body: someText("Bees fly."), ...content }
  if ("people" in full) Object.assign(full, { people })
  if ("date" in full) Object.assign(full, { date: "2027-07-03" })
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
