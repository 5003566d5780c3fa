import { type SQL, sql } from "drizzle-orm"
import { type Person, seesEverything } from "@/domain/roles"

/** Which stories a person may see at the desk: writers their own and those they wrote in, everybody else all. */
export const isVisibleTo = (person: Person, storyId = sql`stories.id`): SQL =>
  seesEverything(person)
    ? sql`true`
    : sql`${storyId} in (
        select id from stories where owner_id = ${person.id}
        union all
        select story_id from revisions join language_versions on language_versions.id = language_version_id
        where author_id = ${person.id})`
