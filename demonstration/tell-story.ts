import { beginLanguageVersion, beginStory } from "@/db/commands/begin-story"
import { fileStory } from "@/db/commands/file-story"
import { renameText } from "@/db/commands/rename-text"
import { saveDraft } from "@/db/commands/save-draft"
import { storyAt, versionOf } from "@/db/queries/texts-by-address"
import { slugOf } from "@/domain/slug"
import { emptyContent } from "@/domain/story"
import { drawPictures } from "./draw-pictures"
import type { Cast } from "./gather-cast"
import { firstDraft, meetFate } from "./meet-fate"
import type { ToldStory, ToldText } from "./telling"

/** Writes one story of the demonstration and lets each of its texts meet its fate. */
export async function tellStory(people: Cast, { kind, filing, texts }: ToldStory) {
  let storyId: number | undefined
  for (const text of texts as ToldText[]) {
    const slug = text.slug ?? slugOf(text.content.title)
    const told = await storyAt({ kind, language: text.language, slug })
    storyId ??= told
    if (told !== undefined) continue
    const writer = people[text.writer]
    const { title } = text.content
    const begun =
      storyId === undefined
        ? await beginStory(writer, { kind, language: text.language, title })
        : await beginLanguageVersion(people.noor, { storyId, language: text.language, title })
    const { editionId } = begun
    // a writer writes in their own stories; somebody else's are translated by the editor
    const author = storyId === undefined ? writer : people.noor
    const drawn = await drawPictures({ editor: people.noor, author }, text.content)
    const content = { ...emptyContent(kind), ...drawn }
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
