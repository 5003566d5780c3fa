import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { personByEmail } from "@/db/queries/accounts"
import { cast } from "@/demonstration/cast"
import { type Locale, localeCodes } from "@/domain/locales"
import { publicAddress } from "@/domain/public-address"
import { type Kind, kindNames } from "@/domain/story"
import { rewrite, step, writeDraft } from "@/tests/factories"

/** Behind the curtain: what the checks publish, and look up, in the running product's database. */

/** The people of the demonstration whom publishing takes. */
export async function publishingPeople() {
  const [writer, reviewer, editor] = await Promise.all(
    [cast.diego, cast.lena, cast.noor].map(({ email }) => personByEmail(email)),
  )
  if (!writer || !reviewer || !editor) throw new Error("The checks need the demonstration's people.")
  return { writer, reviewer, editor }
}

export type People = Awaited<ReturnType<typeof publishingPeople>>
type Wish = { kind: Kind; language: Locale; title: string; content: Record<string, unknown> }

/** Writes, approves and publishes a text with the commands that people use, and gives what names it. */
export async function publish({ writer, reviewer, editor }: People, { kind, language, ...wish }: Wish) {
  const draft = await writeDraft(writer, { kind, language, ...wish })
  const { editionId, languageVersionId } = draft
  await step(writer, editionId, "submit")
  await step(reviewer, editionId, "approve")
  await step(editor, editionId, "publish_now")
  const [version] = await rows<{ slug: string; storyId: number }>(
    appDb(),
    sql`select slug, story_id::int as "storyId" from language_versions where id = ${languageVersionId}`,
  )
  if (!version) throw new Error(`There is no text ${languageVersionId}.`)
  const { slug, storyId } = version
  return { ...draft, storyId, address: publicAddress({ kind, language, slug }) }
}

/** Publishes a further edition with this content, and gives its number. */
export async function correct(
  { writer, reviewer, editor }: People,
  languageVersionId: number,
  content: Record<string, unknown>,
) {
  const editionId = await beginNextEdition(writer, { languageVersionId })
  await rewrite(writer, editionId, content)
  await step(writer, editionId, "submit")
  await step(reviewer, editionId, "approve")
  await step(editor, editionId, "publish_now")
  return editionId
}

/** Any picture that everybody sees. */
export async function somePicture() {
  const [image] = await rows<{ id: number }>(
    appDb(),
    sql`select id::int from live.images order by id limit 1`,
  )
  if (!image) throw new Error("The demonstration has pictures.")
  return image.id
}

/** Each kind in each interface language. */
export const everyKindAndLanguage = localeCodes.flatMap(language =>
  kindNames.map(kind => ({ kind, language })),
)
