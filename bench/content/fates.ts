import type { Action } from "@/domain/workflow"
import type { Random } from "../random"
import { weighed } from "./world"

/** A way along the map, of one edition after the other; "save" is a draft saved once more. */
export type Road = readonly (Action | "save")[]
export type Fate = { share: number; editions: readonly Road[]; expiresInDays?: number }

const published: Road = ["submit", "approve", "publish_now"]
const scheduled: Road = ["submit", "approve", "schedule"]
const onTime: Road = [...scheduled, "go_live"]

/** What becomes of texts, and of how many in a hundred. An edition that is followed by a live one is superseded. */
const fates: Fate[] = [
  { share: 68.2, editions: [published] },
  { share: 8, editions: [onTime] },
  { share: 2, editions: [["submit", "request_changes", "save", ...published]] },
  { share: 6, editions: [published, ["save", ...published]] },
  { share: 1, editions: [published, ["save", ...onTime], ["save", ...published]] },
  { share: 2, editions: [published, ["save"]] },
  { share: 0.5, editions: [published, ["save", ...scheduled]] },
  { share: 3, editions: [scheduled] },
  { share: 2, editions: [[]] },
  { share: 0.3, editions: [["submit"]] },
  { share: 0.2, editions: [["submit", "request_changes"]] },
  { share: 0.2, editions: [["submit", "approve"]] },
  { share: 0.8, editions: [["discard"]] },
  { share: 0.8, editions: [[...published, "withdraw_notice"]] },
  { share: 1.2, editions: [[...published, "take_down"]] },
  { share: 0.5, editions: [[...published, "move_away"]] },
  { share: 1.8, editions: [[...onTime, "expire"]] },
  { share: 1, editions: [onTime], expiresInDays: 200 },
  { share: 0.3, editions: [["force_publish", "second_look"]] },
  { share: 0.2, editions: [["force_publish"]] },
]

export const someFate = (random: Random) => weighed(random, fates, fate => fate.share)
