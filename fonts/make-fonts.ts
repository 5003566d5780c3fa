import { createHash } from "node:crypto"
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { type Cut, cuts } from "./cuts.ts"
import { slicesOf } from "./letters.ts"
import { makeFont, packageOf } from "./make-font.ts"
import { fileOf, fontFace } from "./style-sheet.ts"

const folder = ".fonts"
const stamp = `${folder}/made-from`

/** Makes the fonts and their style sheet in the folder .fonts, unless they were made from these very sources before. */
export async function makeFonts() {
  const wanted = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return
  mkdirSync(folder, { recursive: true })
  const faces: string[] = []
  for (const cut of cuts)
    for (const slice of slicesFor(cut)) {
      put(fileOf(cut, slice), await makeFont(cut, slice))
      faces.push(fontFace(cut, slice))
    }
  put("faces.css", faces.join("\n"))
  put("made-from", wanted)
}

function slicesFor(cut: Cut) {
  if (cut.only) return [cut.only]
  const slices = slicesOf(JSON.parse(readFileSync(`${packageOf(cut)}/unicode.json`, "utf8")))
  return slices.filter(({ name }) => !cut.slices || cut.slices.includes(name))
}

/** A reader never meets half a file. */
function put(name: string, content: string | Buffer) {
  writeFileSync(`${folder}/${name}.part`, content)
  renameSync(`${folder}/${name}.part`, `${folder}/${name}`)
}

function hashOfSources() {
  const packages = cuts.map(cut => `${packageOf(cut)}/package.json`)
  const hash = createHash("sha256")
  for (const path of [...globSync("fonts/*.ts").sort(), ...packages, "node_modules/subset-font/package.json"])
    hash.update(readFileSync(path))
  return hash.digest("hex")
}
