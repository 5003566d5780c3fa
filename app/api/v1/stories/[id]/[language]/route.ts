import { picturesIn } from "@/app/[locale]/pictures"
import { addressOf, departuresOfStory } from "@/db/queries/live/story"
import { textAt } from "@/db/queries/live/text"
import { siteTag, storyTag } from "@/domain/cache-tags"
import { ask } from "../../../ask"
import { departed } from "../../../departed"
import { jsonAnswer } from "../../../json-answer"
import { noQuestion, textPath } from "../../../questions"
import { textOf } from "../../../text"

export const GET = ask({ path: textPath, query: noQuestion }, async ({ id, language }) => {
  const storyId = Number(id)
  const tags = [siteTag, storyTag(storyId)]
  const found = await addressOf(storyId, language)
  const address = found && { ...found, language }
  const text = address && (await textAt(address))
  if (!text) {
    const departures = await departuresOfStory(storyId)
    return departed(
      departures.filter(each => each.language === language),
      tags,
    )
  }
  return jsonAnswer(textOf(address, text, await picturesIn(text.content)), { tags })
})
