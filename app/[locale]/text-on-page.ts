import { cache } from "react"
import type { ShownText } from "@/components/site/shown-text"
import { calendarDate } from "@/components/ui/dates"
import { type LiveText, textAt } from "@/db/queries/live/text"
import type { List } from "@/domain/cache-tags"
import { type Locale, locales } from "@/domain/locales"
import { exchangesOf } from "@/domain/rich-text"
import { shownContent } from "@/domain/shown-content"
import type { Kind, KindedContent } from "@/domain/story"
import { env } from "@/env"
import { absolute } from "./page-metadata"
import { picturesIn } from "./pictures"
import { kindAddress, socialAddress, termAddress, textAddress } from "./sections"

/** The text at an address with all that its page shows, once a request. */
export const textOnPage = cache(async (kind: Kind, language: Locale, slug: string) => {
  const live = await textAt({ kind, language, slug })
  if (!live) return undefined
  const content = shownContent(kind, live.content)
  const address = textAddress({ kind, language, slug })
  const updatedOn = calendarDate(live.updatedAt, env.SITE_TIME_ZONE)
  const text: ShownText = {
    ...({ kind, content } as KindedContent),
    language,
    seriesName: live.seriesName,
    publishedOn: live.publishedOn,
    updatedOn: live.edition > 1 && updatedOn > live.publishedOn ? updatedOn : undefined,
    isOver: live.isOver,
    notice: live.noticeSince === null ? null : { reason: live.notice ?? "", since: live.noticeSince },
    changes: live.changes,
    section: kindAddress(language, kind),
    href: address,
    address: absolute(address),
    filings: live.filings.map(({ term, slug, name }) => ({
      term,
      name,
      href: termAddress(language, term, slug),
    })),
    people: Object.fromEntries(
      Object.entries(live.people).map(([name, slug]) => [name, termAddress(language, "person", slug)]),
    ),
    otherLanguages: live.languages.map(other => ({
      language: other.language,
      label: locales[other.language].label,
      href: textAddress({ ...other, kind }),
    })),
  }
  const pictures = await picturesIn(content)
  return {
    text,
    pictures,
    leading: pictures[leadingImage(content) ?? -1],
    address,
    card: { address: socialAddress({ kind, language, slug, edition: live.edition }), alt: content.title },
    storyId: live.storyId,
    edition: live.edition,
    onward: {
      text: { id: live.id, language },
      series: live.seriesSlug && live.seriesName ? { slug: live.seriesSlug, name: live.seriesName } : null,
      lists: listsOf(live),
    },
    updatedAt: live.updatedAt,
  }
})

/** Of the lists that a text stands in, those whose other texts have much to do with it. */
const listsOf = ({ filings, people }: LiveText): List[] => [
  ...filings.flatMap(({ term, slug }) => (term === "region" ? [] : [`${term}:${slug}` as const])),
  ...Object.values(people).map(slug => `person:${slug}` as const),
]

export type TextOnPage = NonNullable<Awaited<ReturnType<typeof textOnPage>>>

/** One answer of an interview; undefined where the text has no such. */
export const answerOf = ({ text }: TextOnPage, id: string) =>
  exchangesOf(text.content.body).find(({ attrs }) => attrs.id === id)

/** Of a text's pictures the one that stands for it: the first portrait, else the lead picture. */
function leadingImage(content: KindedContent["content"]): number | undefined {
  const portraits = "people" in content ? content.people.flatMap(({ portrait }) => portrait ?? []) : []
  const lead = "leadImage" in content ? content.leadImage : null
  return (portraits[0] ?? lead)?.imageId
}
