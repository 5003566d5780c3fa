import { type SQL, sql } from "drizzle-orm"
import { type Person, seesEverything } from "@/domain/roles"

/** Which stories a person may see at the desk: writers their own and those they wrote in, everybody else all. */
export const isVisibleTo = (person: Person): SQL =>
  seesEverything(person)
    ? sql`true`
    : sql`(stories.owner_id = ${person.id} or exists (
        select from revisions join language_versions mine on mine.id = revisions.language_version_id
        where mine.story_id = stories.id and revisions.author_id = ${person.id}))`
