import { knownAs } from "@/domain/known-as"
import type { TextOnPage } from "../text-on-page"
import { person } from "./person"

/** The people that a text names, in its order. */
export function peopleOf({ text, pictures }: TextOnPage) {
  const { content } = text
  const people = "people" in content ? content.people : []
  return people.map(({ portrait, ...somebody }) =>
    person({
      ...somebody,
      portrait: portrait ? pictures[portrait.imageId] : undefined,
      address: text.people[knownAs(somebody)],
    }),
  )
}
