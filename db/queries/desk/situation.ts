import { type SQL, sql } from "drizzle-orm"
import type { Person } from "@/domain/roles"

/** A person's `Situation` towards an edition, as JSON. Wants `stories`, `versions` and `editions` in the query. */
export const situationFor = (person: Person): SQL => sql`json_build_object(
  'status', editions.status,
  'owns', stories.owner_id = ${person.id} or exists (
    select from revisions wrote where wrote.language_version_id = versions.id and wrote.author_id = ${person.id}),
  'contribution', contribution(editions.id, ${person.id}),
  'owesSecondLook', editions.was_forced and editions.second_look_at is null,
  'forced', ${hasForced(person)})`

export const hasForced = (person: Person): SQL => sql`exists (
  select from history where edition_id = editions.id and action = 'force_publish' and actor_id = ${person.id})`
