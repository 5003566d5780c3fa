import { readFileSync, writeFileSync } from "node:fs"

const file = "docs/measurements.md"

/** Puts what an experiment found where docs/measurements.md has its marks, `<!-- name -->` and `<!-- /name -->`. */
export function writeSection(name: string, markdown: string) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = readFileSync(file, "utf8").split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${file} has no place marked ${begin} … ${end}.`)
  writeFileSync(file, `${before}${begin}\n\n${markdown}\n\n${end}${after}`)
}
