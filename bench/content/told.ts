import type { Content } from "@/domain/story"
import type { Road } from "./fates"
import type { Rows } from "./rows"
import type { World } from "./world"

export type Edition = Rows["editions"][number]

/** Where rows are gathered and ids come from. */
export type Ledger = { rows: Rows; newId: (table: keyof Rows) => number }

/** An edition under way: its row as it stands, and what the next step has to know. */
export type Told = Pick<World, "random" | "cast" | "now"> & {
  edition: Edition
  road: Road
  ownerId: number
  content: Content
  contentHash: string
  /** When the last step was taken. */
  at: Date
  /** When the text first went live. */
  firstLiveAt: Date | null
  expiresInDays?: number
}
