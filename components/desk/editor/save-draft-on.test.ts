import { expect, test } from "vitest"
import type { SavedText, SaveOutcome } from "./draft"
import { saveDraftOn } from "./save-draft-on"

const loaded = { title: "Bees", body: { type: "doc", content: [] } }
const mine = { ...loaded, title: "Bees on thyme" }
const refused = (code: string): SaveOutcome => ({ ok: false, code, message: "No.", fields: {} })
const saved = (version: number): SaveOutcome => ({ ok: true, result: { version } })
const theirsWith = (content: SavedText["content"]): SavedText => ({
  version: 5,
  content,
  savedBy: "Noor",
  savedAt: "2026-11-23T10:00:00Z",
})

/** A server that answers one save after the other, and notes on which version each was made. */
function server(answers: SaveOutcome[], theirs?: SavedText) {
  const versions: number[] = []
  return {
    versions,
    saving: {
      person: 1,
      editionId: 1,
      content: mine,
      save: async ({ version }: { version: number }) => {
        versions.push(version)
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
  expect(await saveDraftOn(base, saving)).toMatchObject({ is: "saved" })
  expect(base.current).toEqual({ version: 5, content: mine })
})

test("another person's words are never overwritten", async () => {
  const base = { current: { version: 4, content: loaded } }
  const theirs = theirsWith({ ...loaded, title: "Wasps" })
  const { saving, versions } = server([refused("conflict")], theirs)
  expect(await saveDraftOn(base, saving)).toEqual({ is: "conflict", theirs })
  expect(versions).toEqual([4])
  expect(base.current.version).toBe(4)
})

test("a change beside the words does not stand in the way", async () => {
  const base = { current: { version: 4, content: loaded } }
  const reordered = { body: { content: [], type: "doc" }, title: "Bees" }
  const { saving, versions } = server([refused("conflict"), saved(6)], theirsWith(reordered))
  expect(await saveDraftOn(base, saving)).toMatchObject({ is: "saved" })
  expect(versions).toEqual([4, 5])
})

test("a save that was made although its answer never came is no conflict with oneself", async () => {
  const base = { current: { version: 4, content: loaded } }
  const { saving, versions } = server([refused("conflict")], theirsWith(mine))
  expect(await saveDraftOn(base, saving)).toMatchObject({ is: "saved" })
  expect(versions).toEqual([4])
  expect(base.current.version).toBe(5)
})

test("a conflict on the newest version is a refusal of its own", async () => {
  const base = { current: { version: 5, content: loaded } }
  const { saving } = server([refused("conflict")], theirsWith(loaded))
  expect(await saveDraftOn(base, saving)).toEqual({ is: "refused", message: "No.", fields: {} })
})

test("a lost sign-in is told apart from a network or a database that is away", async () => {
  const base = { current: { version: 4, content: loaded } }
  expect(await saveDraftOn(base, server([refused("signed_out")]).saving)).toEqual({ is: "signed out" })
  expect(await saveDraftOn(base, server([refused("away")]).saving)).toEqual({ is: "unreachable" })
  expect(await saveDraftOn(base, server([]).saving)).toEqual({ is: "unreachable" })
})
