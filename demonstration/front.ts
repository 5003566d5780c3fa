import { placeText } from "@/db/commands/placements"
import { placeableTexts, placementHistory } from "@/db/queries/desk/front"
import type { Spot } from "@/domain/front"
import type { Cast } from "./gather-cast"

/** What the editors put on the English home page; the rest of it, and the other home pages, follow by date. */
const placed: { title: string; spot: Spot; editor: "noor" | "amira" }[] = [
  { title: "Tea growers in Thyolo buy the drier that used to set their price", spot: "lead", editor: "noor" },
  { title: "Leïla Haddad, Tunis office", spot: "latest-2", editor: "amira" },
  { title: "Nobody asked whether we existed. Now they ask us how to sort", spot: "stage-1", editor: "noor" },
  { title: "A roof is a committee decision", spot: "stage-3", editor: "amira" },
]

/** Puts the demonstration's texts in their places, once. */
export async function arrangeFront(people: Cast) {
  if ((await placementHistory("en", 1)).length > 0) return
  for (const { title, spot, editor } of placed) {
    const [text] = await placeableTexts("en", { search: title })
    if (!text) throw new Error(`The demonstration tells no text “${title}”.`)
    await placeText(people[editor], { languageVersionId: text.id, spot, timeZone: "UTC" })
  }
}
