import type { z } from "zod"
import { absolute } from "@/app/[locale]/page-metadata"
import { textAddress } from "@/app/[locale]/sections"
import type { StoryEntry } from "@/db/queries/live/story-entry"
import { storyAt, textInStoryAt } from "./addresses"
import type { entrySchema } from "./answers"

export const entryOf = ({ storyId, slug, ...entry }: StoryEntry): z.infer<typeof entrySchema> => ({
  id: storyId,
  ...entry,
  links: {
    page: absolute(textAddress({ ...entry, slug })),
    text: textInStoryAt(storyId, entry.language),
    story: storyAt(storyId),
  },
})
