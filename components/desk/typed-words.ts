import { isLocale, locales } from "@/domain/locales"
import type { Refusal } from "@/domain/refusal"
import { kindNames, kinds } from "@/domain/story"

/** What a form carries along for itself. */
const forItself = /^(person|form|at|version|changedAt|again\..*|drawn\..*|.*Id|id|action|step|spot)$/
/** Where a form is about something, this says about what, and nobody typed it. */
const carried: Record<string, string[]> = {
  term: ["kind", "slug"],
  remove: ["kind", "slug"],
  move: ["address"],
  forget: ["email"],
}

/** As the fields are called in their forms. */
const labels: Record<string, string> = {
  csv: "The list",
  pasted: "The pasted list",
  slug: "Address: last part",
  title: "Working title",
  plannedOn: "Planned for",
  movedTo: "New address",
  timeZone: "By the clock of",
  goLive: "Goes live",
  expiry: "Expires",
  url: "Address",
}
const labelsOf: Record<string, Record<string, string>> = {
  "old-address": { from: "Old address", to: "Leads to" },
}

/** Names of terms by their field and slug, such as "topics water". */
export type TermNames = Record<string, string>

/** What somebody typed or chose, in the words of its form. */
export function typedWords({ typed }: Pick<Refusal, "typed">, names: TermNames = {}) {
  const form = typed.form?.[0]?.split(" ")[0] ?? ""
  const own = ownOf(labelsOf, form) ?? {}
  return Object.entries(typed)
    .filter(([name]) => !forItself.test(name) && !ownOf(carried, form)?.includes(name))
    .map(([name, values]) => ({
      name,
      label: ownOf(own, name) ?? labelOf(name),
      words: values.filter(value => value.trim() !== "").map(value => wordsOf(name, value, names)),
    }))
    .filter(({ words }) => words.length > 0)
}

/** "goLiveDate" is "Goes live: date", "names.es" is "Name in Español". */
function labelOf(name: string): string {
  const own = ownOf(labels, name)
  if (own) return own
  const [, part, of] = /^(.+)(Date|Time|Fold)$/.exec(name) ?? []
  if (part && of) return `${labelOf(part)}: ${parts[of]}`
  const [, list = "", language = ""] = /^(.+)\.([a-z]+)$/.exec(name) ?? []
  const inLanguage = ownOf(wordsOfTerms, list)
  if (inLanguage && isLocale(language)) return `${inLanguage} in ${locales[language].label}`
  const words = name.replaceAll(/[.A-Z]/g, letter => ` ${letter.toLowerCase()}`).replaceAll(" .", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const wordsOfTerms: Record<string, string> = {
  names: "Name",
  synonyms: "Other names",
  introductions: "Introduction",
}
const parts: Record<string, string> = { Date: "date", Time: "time", Fold: "which of the two" }
const languageNames = new Intl.DisplayNames("en", { type: "language" })

function wordsOf(name: string, value: string, names: TermNames): string {
  if (name === "language") return isLocale(value) ? (languageNames.of(value) ?? value) : value
  const kind = name === "kind" ? kindNames.find(each => each === value) : undefined
  if (kind) return kinds[kind].label
  if (name === "timeZone") return value.replaceAll("_", " ")
  return names[`${name} ${value}`] ?? value
}

/** A post may say anything, also the name of what every object has. */
const ownOf = <Value>(of: Record<string, Value>, name: string) =>
  Object.hasOwn(of, name) ? of[name] : undefined
