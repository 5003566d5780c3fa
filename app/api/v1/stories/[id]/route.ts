import { departuresOfStory, textsOfStory } from "@/db/queries/live/story"
import { siteTag, storyTag } from "@/domain/cache-tags"
import { ask } from "../../ask"
import { departed } from "../../departed"
import { entryOf } from "../../entry"
import { jsonAnswer } from "../../json-answer"
import { noQuestion, storyPath } from "../../questions"

export const GET = ask({ path: storyPath, query: noQuestion }, async ({ id }) => {
  const storyId = Number(id)
  const tags = [siteTag, storyTag(storyId)]
  const texts = await textsOfStory(storyId)
  if (texts.length === 0) return departed(await departuresOfStory(storyId), tags)
  return jsonAnswer({ id: storyId, texts: texts.map(entryOf) }, { tags })
})
