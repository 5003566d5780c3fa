import { type FollowedList, termOf } from "@/domain/followed-list"
import { termNames } from "@/domain/terms"
import { termAt } from "./terms"

/** The names, in the list's language, of what a followed list is filed under, by "topic:bees"; of what there is. */
export async function namesOfFollowed({
  language,
  list,
  filter,
}: FollowedList): Promise<ReadonlyMap<string, string>> {
  const own = list ? termOf(list) : undefined
  const terms = termNames
    .filter(kind => kind !== "person")
    .flatMap(kind => filter.chosen[kind].map(slug => ({ kind, slug })))
  const named = [...(own ? [own] : []), ...terms].map(async ({ kind, slug }) => {
    const term = await termAt(kind, slug, language)
    return term ? [[`${kind}:${slug}`, term.name] as [string, string]] : []
  })
  return new Map((await Promise.all(named)).flat())
}
