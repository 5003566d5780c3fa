import { type FormState, typedIn } from "@/components/ui/form-state"
import { drawnName } from "../since-drawn"
import type { Choice, Choices } from "./filing-panel"
import type { Filing } from "./shown-edition"

const lists = ["regions", "countries", "topics"] as const
const drawnSeries = drawnName("series")

/** The hidden fields that say how it was filed when the page was drawn. */
export const drawnWith = (filing: Filing) => [
  ...lists.flatMap(name => filing[name].map(value => ({ name: drawnName(name), value }))),
  { name: drawnSeries, value: filing.series ?? "" },
]

/**
 * What the form shows: how it is filed now, or after a refusal with what its person changed. Where somebody else filed
 * it anew since the page was drawn, both changes are in, so that saving undoes neither.
 */
export function mergedFiling(state: FormState, filing: Filing): Filing {
  if (!state) return filing
  const { typed } = state
  const series = typedIn(state, "series") || null
  const isMine = !(drawnSeries in typed) || series !== (typedIn(state, drawnSeries) || null)
  const merged = (name: (typeof lists)[number]) => {
    const [mine, drawn] = [typed[name] ?? [], typed[drawnName(name)] ?? []]
    if (!(drawnSeries in typed)) return mine
    const kept = filing[name].filter(value => mine.includes(value) || !drawn.includes(value))
    return [...new Set([...kept, ...mine.filter(value => !drawn.includes(value))])]
  }
  return {
    regions: merged("regions"),
    countries: merged("countries"),
    topics: merged("topics"),
    series: isMine ? series : filing.series,
  }
}

/** What somebody else filed anew since the page was drawn, in words; undefined where nobody did. */
export function changedMeanwhile(state: FormState, filing: Filing, choices: Choices): string | undefined {
  if (!state || !(drawnSeries in state.typed)) return undefined
  const changes = lists.flatMap(name => {
    const drawn = state.typed[drawnName(name)] ?? []
    return [
      ...named(
        filing[name].filter(value => !drawn.includes(value)),
        choices[name],
      ).map(each => `${each} added`),
      ...named(
        drawn.filter(value => !filing[name].includes(value)),
        choices[name],
      ).map(each => `${each} removed`),
    ]
  })
  const series = typedIn(state, drawnSeries) || null
  if (series !== filing.series) {
    const [now = "none"] = filing.series ? named([filing.series], choices.series) : []
    changes.push(`the series is now ${now}`)
  }
  return changes.length > 0 ? changes.join(", ") : undefined
}

const named = (values: string[], choices: Choice[]) =>
  values.map(value => choices.find(choice => choice.value === value)?.label ?? value)
