import type { ListedText } from "@/components/site/listed-text"
import type { Entry } from "@/db/queries/live/entry"
import { storyTag } from "@/domain/cache-tags"
import { textAddress } from "./sections"

export const listed = (entry: Entry): ListedText => ({ ...entry, href: textAddress(entry) })

export const storyTags = (entries: Entry[]) => [...new Set(entries.map(entry => storyTag(entry.storyId)))]
