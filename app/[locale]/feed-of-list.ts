import { daysInWords } from "@/components/ui/dates"
import { inARow } from "@/components/ui/lists"
import { type Pictures, pictureAddress } from "@/components/ui/picture-address"
import { type FollowedText, newestTexts } from "@/db/queries/live/followed"
import { type Feed, type FeedEntry, mostEntries, textTag } from "@/domain/feed"
import { variantsOf } from "@/domain/image-widths"
import type { Locale } from "@/domain/locales"
import { ownDays } from "@/domain/own-days"
import { richTextHtml } from "@/domain/rich-text-html"
import { shownContent } from "@/domain/shown-content"
import { datedKinds, type KindedContent } from "@/domain/story"
import { xmlText } from "@/domain/xml-text"
import { env } from "@/env"
import { translator } from "@/messages/translate"
import { whereInWords } from "@/messages/where-in-words"
import type { ListForPrograms } from "./list-for-programs"
import { absolute } from "./page-metadata"
import { picturesIn } from "./pictures"
import { homeAddress, textAddress } from "./sections"
import { standingOf } from "./standing"

/** The newest texts of a list, whole. An empty feed is as old as it is, now. */
export async function feedOfList(list: ListForPrograms, { self }: { self: string }) {
  const texts = await newestTexts(list.wanted, mostEntries)
  const pictures = await picturesIn(texts.map(({ content }) => content))
  const entries = texts.map(text => entryOf(text, pictures))
  const feed: Feed = {
    title: list.title,
    description: list.description,
    language: list.locale,
    page: list.page,
    self,
    site: {
      name: translator(list.locale)("site.name"),
      address: absolute(homeAddress(list.locale)),
      icon: absolute("/icon.svg"),
    },
    updatedAt:
      entries
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? `${new Date().toISOString().slice(0, 19)}Z`,
    entries,
  }
  return { feed, storyIds: texts.map(({ storyId }) => storyId) }
}

function entryOf(text: FollowedText, pictures: Pictures): FeedEntry {
  const told = { kind: text.kind, content: shownContent(text.kind, text.content) } as KindedContent
  const { content } = told
  const page = absolute(textAddress(text))
  const pictureAt = (id: number) => pictures[id] && absolute(pictureAddress(pictures[id]))
  const standing = standingOf(text)
  const day = dayOf(text.language, told)
  // readers' programs show this alone, and a summary that says it all would not be read
  const words = richTextHtml(content.body, { page, pictureAt }) || summedUp(content.summary)
  const body = `${day && `<p><strong>${xmlText(day)}</strong></p>\n`}${words}`
  return {
    id: textTag(env.SITE_URL, text.id),
    address: page,
    title: standing ? `${standing.label}: ${content.title}` : content.title,
    language: text.language,
    summary: [day, content.summary].filter(Boolean).join(". "),
    html: standing ? `<p><strong>${xmlText(standing.sentence)}</strong></p>\n${body}` : body,
    publishedAt: text.publishedAt,
    updatedAt: text.changedAt,
    authors: told.kind === "interview" ? told.content.people.map(({ name }) => name).filter(Boolean) : [],
    categories: text.filings,
    picture: leadOf(content, pictures),
  }
}

/** When and where an event or a campaign day is, in words: programs for feeds show the day of publication alone. */
function dayOf(language: Locale, { kind, content }: KindedContent): string {
  if (!datedKinds.includes(kind)) return ""
  const days = ownDays({ kind, ...content })
  const when = days ? daysInWords(days, language) : translator(language)("dates.toBeConfirmed")
  return inARow([when, kind === "event" ? whereInWords(content, language) : ""], language)
}
const summedUp = (summary: string) => summary && `<p>${xmlText(summary)}</p>`

/** The lead picture, else a portrait. */
function leadOf(content: KindedContent["content"], pictures: Pictures): FeedEntry["picture"] {
  const portrait = "people" in content ? content.people.find(({ portrait }) => portrait)?.portrait : null
  const lead = ("leadImage" in content && content.leadImage) || portrait
  const file = lead ? pictures[lead.imageId] : undefined
  if (!file) return undefined
  const width = largestWidth(file.width)
  return {
    address: absolute(pictureAddress(file)),
    width,
    height: Math.round((file.height * width) / file.width),
  }
}

const largestWidth = (width: number) => variantsOf(width).at(-1) ?? width
