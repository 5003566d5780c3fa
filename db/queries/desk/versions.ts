import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { GivenUpReason } from "@/domain/given-up"
import type { Person } from "@/domain/roles"
import type { Content } from "@/domain/story"
import { isVisibleTo } from "./visible"

/** Words of a text that are not the text now: a revision that was saved, or a version that was given up. `at` is ISO. */
export type KeptVersion = {
  content: Content
  edition: number
  authorId: number
  authorName: string
  at: string
  /** Null: it was saved. */
  why: GivenUpReason | null
}

/** Which one, as its address names it: "revision-12", "given-up-5". */
export type VersionName = { of: "revision" | "given-up"; id: number }

export function versionNamed(name: string): VersionName | undefined {
  const [, of, id] = /^(revision|given-up)-([1-9]\d{0,14})$/.exec(name) ?? []
  return of === "revision" || of === "given-up" ? { of, id: Number(id) } : undefined
}

/** One of the versions of a text, for who may see the text. */
export async function versionOfText(
  person: Person,
  languageVersionId: number,
  { of, id }: VersionName,
): Promise<KeptVersion | undefined> {
  const kept =
    of === "revision"
      ? sql`select id, language_version_id, edition_id, author_id, content, created_at, null as why from revisions`
      : sql`select id, language_version_id, edition_id, author_id, content, created_at, why from given_up_versions where content is not null`
  const [version] = await rows<KeptVersion>(
    appDb(),
    sql`select kept.content, editions.number as edition, users.id::int as "authorId", users.name as "authorName",
          to_json(kept.created_at)#>>'{}' as at, kept.why
        from (${kept}) kept
        join editions on editions.id = kept.edition_id
        join language_versions versions on versions.id = kept.language_version_id
        join stories on stories.id = versions.story_id
        join users on users.id = kept.author_id
        where kept.id = ${id} and kept.language_version_id = ${languageVersionId} and ${isVisibleTo(person)}`,
  )
  return version
}

export type ListedGivenUp = Omit<KeptVersion, "content" | "why"> & { id: number; why: GivenUpReason }

const mostListed = 100

/** The given-up versions of a text, newest first. The caller has made sure that the reader may see the text. */
export const givenUpVersionsOf = (languageVersionId: number): Promise<ListedGivenUp[]> =>
  rows<ListedGivenUp>(
    appDb(),
    sql`select kept.id::int, editions.number as edition, users.id::int as "authorId", users.name as "authorName",
          to_json(kept.created_at)#>>'{}' as at, kept.why
        from given_up_versions kept
        join editions on editions.id = kept.edition_id
        join users on users.id = kept.author_id
        where kept.language_version_id = ${languageVersionId} and kept.content is not null
        order by kept.id desc limit ${mostListed}`,
  )
