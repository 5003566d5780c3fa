import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { ownWords } from "@/db/edition-words"
import type { Person } from "@/domain/roles"
import type { Content } from "@/domain/story"
import { isVisibleTo } from "./visible"

/** The words of an edition as they are saved, with who saved them. `savedAt` is ISO. */
export type SavedText = {
  version: number
  revisionId: number
  content: Content
  savedBy: string
  /** Saved by who asks: on another page, or on another device. */
  isYours: boolean
  savedAt: string
}

export async function savedText(person: Person, editionId: number): Promise<SavedText | undefined> {
  const [text] = await rows<SavedText>(
    appDb(),
    sql`select editions.version, revisions.id::int as "revisionId", ${ownWords} as content, users.name as "savedBy",
          revisions.author_id = ${person.id} as "isYours",
          to_json(revisions.created_at)#>>'{}' as "savedAt"
        from editions
        join language_versions versions on versions.id = editions.language_version_id
        join stories on stories.id = versions.story_id
        join revisions on revisions.id = editions.head_revision_id
        join users on users.id = revisions.author_id
        where editions.id = ${editionId} and ${isVisibleTo(person)}`,
  )
  return text
}
