import { and, desc, eq } from "drizzle-orm"
import { appDb } from "@/db/client"
import { beginLanguageVersion, beginStory } from "@/db/commands/begin-story"
import { fileStory } from "@/db/commands/file-story"
import { renameText } from "@/db/commands/rename-text"
import { saveDraft } from "@/db/commands/save-draft"
import { editions, languageVersions } from "@/db/schema/stories"
import type { Locale } from "@/domain/locales"
import { slugOf } from "@/domain/slug"
import { emptyContent, type Kind } from "@/domain/story"
import type { Cast } from "./demonstration"
import { drawPictures } from "./draw-pictures"
import { firstDraft, meetFate } from "./meet-fate"
import type { ToldStory, ToldText } from "./telling"

/** Writes one story of the demonstration and lets each of its texts meet its fate. */
export async function tellStory(people: Cast, { kind, filing, texts }: ToldStory) {
  let storyId: number | undefined
  for (const text of texts as ToldText[]) {
    const slug = text.slug ?? slugOf(text.content.title)
    const told = await textWith(kind, text.language, slug)
    storyId ??= told?.storyId
    if (told) continue
    const writer = people[text.writer]
    const { title } = text.content
    const begun =
      storyId === undefined
        ? await beginStory(writer, { kind, language: text.language, title })
        : await beginLanguageVersion(people.noor, { storyId, language: text.language, title })
    const { editionId } = begun
    const content = { ...emptyContent(kind), ...(await drawPictures(people.noor, text.content)) }
    // a writer writes in their own stories; somebody else's are translated by the editor
    const author = storyId === undefined ? writer : people.noor
    await saveDraft(author, {
      editionId,
      version: await versionOf(editionId),
      content: firstDraft(content, text.fate),
    })
    if (storyId === undefined)
      await fileStory(writer, { editionId, version: await versionOf(editionId), ...filing })
    if (text.slug)
      await renameText(people.noor, { editionId, version: await versionOf(editionId), slug: text.slug })
    storyId = begun.storyId
    await meetFate(people, {
      author,
      editionId,
      languageVersionId: begun.languageVersionId,
      content,
      fate: text.fate,
    })
  }
}

async function textWith(kind: Kind, language: Locale, slug: string) {
  const [text] = await appDb()
    .select({ storyId: languageVersions.storyId })
    .from(languageVersions)
    .where(
      and(
        eq(languageVersions.kind, kind),
        eq(languageVersions.language, language),
        eq(languageVersions.slug, slug),
      ),
    )
  return text
}

export async function versionOf(editionId: number) {
  const [edition] = await appDb()
    .select({ version: editions.version })
    .from(editions)
    .where(eq(editions.id, editionId))
    .orderBy(desc(editions.number))
  if (!edition) throw new Error("An edition that was just begun is there.")
  return edition.version
}
