import { localeCodes, locales, type Names, type Synonyms } from "./locales"

/** What was noted before terms had synonyms says nothing of them. */
export type Words = { names: Partial<Names>; introductions: Partial<Names>; synonyms?: Synonyms }

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
      ...synonymChanges(before.synonyms?.[language], after.synonyms?.[language]).map(
        change => `Other name in ${label}: ${change}`,
      ),
    ]
  })

const synonymChanges = (before: string[] = [], after: string[] = []) => [
  ...after.filter(each => !before.includes(each)).map(each => `“${each}” added`),
  ...before.filter(each => !after.includes(each)).map(each => `“${each}” removed`),
]

const renamed = (before: Words, after: Words, language: keyof Names) =>
  `“${after.names[language]}”, before “${before.names[language]}”`

function changed(before = "", after = "") {
  if (before === after) return undefined
  if (before === "") return "added"
  return after === "" ? "removed" : "rewritten"
}
