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

/**
 * Which pictures a person may see at the desk: those of texts that they may see, in whatever version; those that they
 * uploaded; and those that everybody sees.
 */
export const isPictureVisibleTo = (person: Person): SQL => sql`(
  images.uploaded_by = ${person.id}
  or exists (select from image_uploads where image_id = images.id and user_id = ${person.id})
  or exists (
    select from revision_images
    join revisions on revisions.id = revision_images.revision_id
    join language_versions on language_versions.id = revisions.language_version_id
    where revision_images.image_id = images.id and ${isVisibleTo(person, sql`language_versions.story_id`)})
  or exists (select from live.images in_sight where in_sight.id = images.id))`
