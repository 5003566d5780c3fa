import type { arrangementFor } from "@/db/queries/desk/arrangement"
import type { FilingChoices } from "@/db/queries/desk/choices"
import type { DeskEdition } from "@/db/queries/desk/edition"
import type { HistoryEntry } from "@/db/queries/desk/history"
import type { readingsOf } from "@/db/queries/desk/readers"
import type { Trouble } from "@/db/queries/desk/troubles"
import type { ListedGivenUp } from "@/db/queries/desk/versions"
import type { Person } from "@/domain/roles"

/** What the parts of a story's page share. */
export type StoryPageData = {
  person: Person
  edition: DeskEdition
  history: HistoryEntry[]
  /** Of this page. */
  address: string
  isNewest: boolean
  choices: FilingChoices
  now: Date
  may: ReturnType<typeof arrangementFor>
  /** Why its time did not bring about what it should have. */
  trouble: Trouble | undefined
  readings: Awaited<ReturnType<typeof readingsOf>>
  givenUp: ListedGivenUp[]
}
