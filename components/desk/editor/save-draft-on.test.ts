import { expect, test } from "vitest"
import type { SavedText, SaveOutcome } from "./draft"
import { saveDraftOn } from "./save-draft-on"

const loaded = { title: "Bees", body: { type: "doc", content: [] } }
const mine = { ...loaded, title: "Bees on thyme" }
const refused = (code: string): SaveOutcome => ({ ok: false, code, message: "No.", fields: {} })
const saved = (version: number): SaveOutcome => ({ ok: true, result: { version } })
const theirsWith = (content: SavedText["content"]): SavedText => ({
  version: 5,
  revisionId: 9,
  content,
  savedBy: "Noor",
  isYours: false,
  savedAt: "2026-11-23T10:00:00Z",
})

/** A server that answers one save after the other, and notes on which version each was made. */
function server(answers: SaveOutcome[], theirs?: SavedText) {
  const versions: number[] = []
  const contents: SavedText["content"][] = []
  return {
    ...{ versions, contents },
    saving: {
      person: 1,
      editionId: 1,
      content: mine,
      save: async ({ version, content }: { version: number; content: SavedText["content"] }) => {
        versions.push(version)
        contents.push(content)
        const answer = answers.shift()
        if (!answer) throw new TypeError("Failed to fetch")
        return answer
      },
      load: async () => theirs,
    },
  }
}

test("a save goes on from the version that the server gave it", async () => {
  const base = { current: { version: 4, content: loaded } }
  const { saving } = server([saved(5)])
  expect(await saveDraftOn(base, saving)).toMatchObject({ state: { is: "saved" } })
  expect(base.current).toEqual({ version: 5, content: mine })
})

const outcomeOf = async (base: Parameters<typeof saveDraftOn>[0], { saving }: ReturnType<typeof server>) =>
  (await saveDraftOn(base, saving)).state

test("another person's words in the same place are never overwritten", async () => {
  const base = { current: { version: 4, content: loaded } }
  const theirs = theirsWith({ ...loaded, title: "Wasps" })
  const { saving, versions } = server([refused("conflict")], theirs)
  expect(await saveDraftOn(base, saving)).toEqual({ state: { is: "conflict", ancestor: loaded, theirs } })
  expect(versions).toEqual([4])
  expect(base.current.version).toBe(4)
})

test("another person's words elsewhere in the text go together with ours, and are told", async () => {
  const base = { current: { version: 4, content: loaded } }
  const theirs = theirsWith({ ...loaded, body: { type: "doc", content: [{ type: "paragraph" }] } })
  const together = { ...theirs.content, title: mine.title }
  const { saving, versions, contents } = server([refused("conflict"), saved(6)], theirs)
  expect(await saveDraftOn(base, saving)).toMatchObject({
    state: { is: "saved" },
    arrival: { from: theirs, ancestor: loaded, together },
  })
  expect(versions).toEqual([4, 5])
  expect(contents).toEqual([mine, together])
  expect(base.current).toEqual({ version: 6, content: together })
})

test("where the two together are not saved, the draft still stands on what it was written on", async () => {
  const theirs = theirsWith({ ...loaded, summary: "Soon." })
  for (const [answer, is] of [
    [refused("away"), "unreachable"],
    [refused("forbidden"), "frozen"],
    [refused("invalid"), "refused"],
    [undefined, "unreachable"],
  ] as const) {
    const base = { current: { version: 4, content: loaded } }
    const { saving } = server([refused("conflict"), ...(answer ? [answer] : [])], theirs)
    expect(await saveDraftOn(base, saving)).toMatchObject({ state: { is } })
    expect(base.current).toEqual({ version: 4, content: loaded })
  }
})

test("a change beside the words does not stand in the way, and is no news", async () => {
  const base = { current: { version: 4, content: loaded } }
  const reordered = { body: { content: [], type: "doc" }, title: "Bees" }
  const { saving, versions } = server([refused("conflict"), saved(6)], theirsWith(reordered))
  const outcome = await saveDraftOn(base, saving)
  expect(outcome.state).toMatchObject({ is: "saved" })
  expect(outcome.arrival).toBeUndefined()
  expect(versions).toEqual([4, 5])
})

test("a save that was made although its answer never came is no conflict with oneself", async () => {
  const base = { current: { version: 4, content: loaded } }
  const { saving, versions } = server([refused("conflict")], theirsWith(mine))
  expect(await saveDraftOn(base, saving)).toMatchObject({ state: { is: "saved" } })
  expect(versions).toEqual([4])
  expect(base.current.version).toBe(5)
})

test("a conflict on the newest version is a refusal of its own", async () => {
  const base = { current: { version: 5, content: loaded } }
  const here = server([refused("conflict")], theirsWith(loaded))
  expect(await outcomeOf(base, here)).toEqual({ is: "refused", message: "No.", fields: {} })
})

test("every way of not being saved is told as what it is", async () => {
  const told = (...answers: SaveOutcome[]) =>
    outcomeOf({ current: { version: 4, content: loaded } }, server(answers))
  expect(await told(refused("signed_out"))).toEqual({ is: "signed out" })
  expect(await told(refused("other_person"))).toEqual({ is: "other person", message: "No." })
  expect(await told(refused("forbidden"))).toEqual({ is: "frozen", message: "No." })
  expect(await told(refused("not_found"))).toMatchObject({ is: "refused", message: "No." })
  expect(await told(refused("invalid"))).toMatchObject({ is: "refused", message: "No." })
  expect(await told(refused("fault"))).toEqual({ is: "fault", message: "No." })
})

test("only what never answered, or has no database, is told as not answering", async () => {
  const thrown = (error: unknown) => {
    const here = server([])
    const save = () => Promise.reject(error)
    return saveDraftOn({ current: { version: 4, content: loaded } }, { ...here.saving, save })
  }
  expect(await thrown(new TypeError("Failed to fetch"))).toEqual({ state: { is: "unreachable" } })
  expect(await thrown(Object.assign(new Error("An error occurred."), { digest: "123" }))).toEqual({
    state: { is: "fault", message: expect.stringContaining("Its number is 123.") },
  })
  const unknown = Object.assign(new Error("Not found"), { name: "UnrecognizedActionError" })
  expect(await thrown(unknown)).toEqual({ state: { is: "outdated" } })
  expect(await outcomeOf({ current: { version: 4, content: loaded } }, server([refused("away")]))).toEqual({
    is: "unreachable",
  })
})

test("a database that goes away while the other text is fetched is an outage, not a fault", async () => {
  const base = { current: { version: 4, content: loaded } }
  const { saving } = server([refused("conflict")])
  const load = async () => {
    throw Object.assign(new Error("hidden"), { digest: "DATABASE_AWAY" })
  }
  expect(await saveDraftOn(base, { ...saving, load })).toEqual({ state: { is: "unreachable" } })
})
