import { readFile } from "node:fs/promises"
import subsetFont from "subset-font"
import type { Cut } from "./cuts.ts"
import { renamed } from "./font-names.ts"
import type { Slice } from "./letters.ts"

export const packageOf = (cut: Pick<Cut, "source">) => `node_modules/@fontsource-variable/${cut.source}`

/** What the browser does by itself. Nothing else is asked for in our styles. Arabic letters take their forms from these. */
const always = ["kern", "liga"]
const joining = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "calt", "curs", "mark", "mkmk"]
const licenceAddress = 14

/** One slice of a cut as a WOFF2 file. The same letters give the same bytes. */
export async function makeFont(cut: Cut, slice: Slice): Promise<Buffer> {
  const file = `${cut.source}-${slice.from}-wght-${cut.style}.woff2`
  const part = await subsetFont(await readFile(`${packageOf(cut)}/files/${file}`), slice.letters.join(""), {
    targetFormat: "sfnt",
    keepFeatures: [...(cut.only?.features ?? (slice.from === "arabic" ? [...always, ...joining] : always))],
    preserveNameIds: [licenceAddress],
    variationAxes: { wght: cut.drawn ?? cut.weight },
  })
  return await subsetFont(renamed(part, cut.family), null, {
    targetFormat: "woff2",
    keepAllGlyphs: true,
    preserveNameIds: [licenceAddress],
  })
}
