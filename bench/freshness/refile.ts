import { fileStory } from "@/db/commands/file-story"
import { versionOf } from "@/db/queries/texts-by-address"
import type { Person } from "@/domain/roles"
import type { Text } from "../texts"

/** The smallest change that a reader can see: the page links the topic that the story is filed under. */
export const refile = async (editor: Person, { editionId }: Text, topic: string) =>
  fileStory(editor, {
    editionId,
    version: await versionOf(editionId),
    regions: [],
    countries: [],
    series: null,
    topics: [topic],
  })
