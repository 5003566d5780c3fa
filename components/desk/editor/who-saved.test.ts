import { expect, test } from "vitest"
import { whoSaved } from "./who-saved"

/** Every sentence there is. */
const all = (saver: Parameters<typeof whoSaved>[0]) => {
  const { savedIt, inPlaces, changed, names, samePlace, words, title, take } = whoSaved(saver)
  const { mine, theirs, all } = names
  const rest = [mine, theirs, all.mine, all.theirs, samePlace, words, title, take]
  const said = [savedIt("today 13:40"), inPlaces(1), inPlaces(3), changed("“Summary”"), ...rest]
  return said.join(" ")
}

test("nobody is told of themselves by name, nor as of somebody else", () => {
  const said = all({ isYours: true, savedBy: "Diego Salas" })
  expect(said).toContain("You saved this text in another tab or on another device")
  expect(said).not.toMatch(/Diego|both changed|their/i)
})

test("another person is named", () => {
  expect(whoSaved({ isYours: false, savedBy: "Noor Rahman" }).samePlace).toBe(
    "Noor Rahman saved this text meanwhile, and you both changed the same place.",
  )
})
