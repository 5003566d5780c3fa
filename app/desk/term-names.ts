import type { TermNames } from "@/components/desk/typed-words"
import { filingChoices } from "@/db/queries/desk/choices"
import { isDatabaseAway } from "@/domain/database-away"
import type { Refusal } from "@/domain/refusal"

const lists = ["regions", "countries", "topics", "series"] as const

/** How the terms are called that somebody chose in a form that cannot be shown; nothing while the database is away. */
export async function termNames(refused: Refusal | undefined): Promise<TermNames> {
  if (!refused || !lists.some(name => name in refused.typed)) return {}
  try {
    const { topics = [], series = [] } = refused.typed
    const choices = await filingChoices({ topics, series: series[0] ?? null })
    return Object.fromEntries(
      lists.flatMap(name => choices[name].map(({ value, label }) => [`${name} ${value}`, label])),
    )
  } catch (error) {
    if (isDatabaseAway(error)) return {}
    throw error
  }
}
