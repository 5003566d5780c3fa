import type { RichText } from "../rich-text.ts"
import { isSame } from "../same-content.ts"
import { canonical } from "./canonical.ts"
import { type Choice, type Conflict, Merging } from "./conflict.ts"
import { type ListRules, mergeList } from "./merge-list.ts"
import { mergeRecord, mergeValue } from "./merge-record.ts"
import { mergeText } from "./merge-text.ts"

type Content = Record<string, unknown>
type Versions = { base: Content; mine: Content; theirs: Content }

/** Fields that only make sense together: an event's time is one thing, however many fields it has. */
const together = ["startsAt", "endsAt", "timeZone"]
const mostPeople = 12

/**
 * Two texts that were written from the same one, as one text: field by field, and in formatted texts block by block.
 * What only one side changed is taken from it; places that both changed differently are conflicts, and `choices`
 * says by their keys what was decided. Nothing of either side is left out without being in a conflict.
 */
export function mergeContent(
  { base, mine, theirs }: Versions,
  choices: ReadonlyMap<string, Choice> = new Map(),
): { content: Content; conflicts: Conflict[] } {
  const merging = new Merging(choices)
  const content: Content = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    if (together.includes(name) && name !== together[0]) continue
    merging.field = name
    if (name === together[0]) Object.assign(content, mergeTogether(merging, { base, mine, theirs }))
    else content[name] = mergeField(merging, base[name], [mine[name], theirs[name]])
  }
  for (const name of Object.keys(content)) if (content[name] === undefined) delete content[name]
  return { content, conflicts: merging.conflicts }
}

function mergeTogether(merging: Merging, { base, mine, theirs }: Versions) {
  const part = (content: Content) => Object.fromEntries(together.map(name => [name, content[name]]))
  return mergeValue(merging, part(base), [part(mine), part(theirs)]) as Content
}

function mergeField(merging: Merging, base: unknown, [mine, theirs]: [unknown, unknown]): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs
  if (isSame(theirs, base)) return mine
  if (isText(mine) && isText(theirs))
    return mergeText(merging, isText(base) ? base : undefined, [mine, theirs])
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergePeople(merging, Array.isArray(base) ? base : [], [mine, theirs])
  if (isPicture(base) && isPicture(mine) && isPicture(theirs) && haveOneId(base, mine, theirs))
    return mergeRecord(merging, base, [mine, theirs])
  return mergeValue(merging, base, [mine, theirs])
}

const isText = (value: unknown): value is RichText => isNamed(value) && value.type === "doc"
const isPicture = (value: unknown): value is Content => isNamed(value) && "imageId" in value
const isNamed = (value: unknown): value is Content =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const haveOneId = (...pictures: Content[]) => new Set(pictures.map(({ imageId }) => imageId)).size === 1

function mergePeople(merging: Merging, base: Content[], [mine, theirs]: [Content[], Content[]]) {
  const people = mergeList(merging, { base, mine, theirs }, peopleRules(merging))
  if (people.length <= mostPeople) return people
  merging.conflicts.splice(0, merging.conflicts.length, ...merging.conflicts.filter(isOfAnother(merging)))
  return mergeValue(merging, base, [mine, theirs])
}

const isOfAnother =
  ({ field }: Merging) =>
  (conflict: Conflict) =>
    conflict.field !== field

const peopleRules = (merging: Merging): ListRules<Content> => ({
  wordsOf: canonical,
  idOf: () => undefined,
  isAlike: (before, after) => before.name !== "" && before.name === after.name,
  isOfSort: () => true,
  mergeOne: (base, mine, theirs) => {
    const merged = merging.quietly(() => mergeRecord(merging, base, [mine, theirs]))
    if (merged) return [merged]
    const choice = merging.ask({ base: [base], mine: [mine], theirs: [theirs] }, true)
    return choice === "both" ? [theirs, mine] : [choice === "theirs" ? theirs : mine]
  },
  placeOf: (people, person) => String(person.name || `person ${people.indexOf(person) + 1}`),
})
