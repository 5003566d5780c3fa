import { localeCodes, locales, type Names } from "./locales"

export type Words = { names: Partial<Names>; introductions: Partial<Names> }

/** What became of a term's words, a line for each that changed: “Name in Français: “Abeilles”, before “Abeille””. */
export const wordChanges = (before: Words, after: Words): string[] =>
  localeCodes.flatMap(language => {
    const name = changed(before.names[language], after.names[language])
    const introduction = changed(before.introductions[language], after.introductions[language])
    const { label } = locales[language]
    return [
      ...(name
        ? [`Name in ${label}: ${name === "rewritten" ? renamed(before, after, language) : name}`]
        : []),
      ...(introduction ? [`Introduction in ${label}: ${introduction}`] : []),
    ]
  })

const renamed = (before: Words, after: Words, language: keyof Names) =>
  `“${after.names[language]}”, before “${before.names[language]}”`

function changed(before = "", after = "") {
  if (before === after) return undefined
  if (before === "") return "added"
  return after === "" ? "removed" : "rewritten"
}
