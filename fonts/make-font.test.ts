import subsetFont from "subset-font"
import { expect, test } from "vitest"
import { cuts } from "./cuts.ts"
import { namesOf } from "./font-names.ts"
import { makeFont } from "./make-font.ts"

const slice = { name: "first", from: "latin", letters: [..."Été 1983"] }
const unpacked = (woff2: Buffer) =>
  subsetFont(woff2, null, { targetFormat: "sfnt", keepAllGlyphs: true, preserveNameIds: [14] })

test.each(cuts)(
  "$name does not carry the reserved name, and says whose it was and under which licence",
  async cut => {
    const { 0: copyright, 14: licence, ...names } = namesOf(await unpacked(await makeFont(cut, slice)))
    expect(names[1]).toBe(cut.family)
    expect(JSON.stringify(names)).not.toMatch(/source/i)
    expect(copyright).toMatch(/Adobe|Noto Project/)
    expect(licence).toMatch(/OFL|openfontlicense/)
  },
)

test.each(cuts)("$name is made of the same bytes each time", async cut => {
  expect((await makeFont(cut, slice)).equals(await makeFont(cut, slice))).toBe(true)
})
