import type { z } from "zod"
import { absolute } from "@/app/[locale]/page-metadata"
import { type Pictures, pictureAddress } from "@/components/ui/picture-address"
import type { Address, LiveText } from "@/db/queries/live/text"
import { knownAs } from "@/domain/known-as"
import { ownDays } from "@/domain/own-days"
import { plainWords } from "@/domain/plain-words"
import { shownContent } from "@/domain/shown-content"
import type { Content, KindedContent } from "@/domain/story"
import type { textSchema } from "./answers"
import { entryOf } from "./entry"

type Told = z.infer<typeof textSchema>

/** A text as programs read it, of what its page shows. */
export function textOf(address: Address, live: LiveText, pictures: Pictures): Told {
  const content = shownContent(address.kind, live.content)
  const { title, kicker, summary } = content
  const { seriesSlug: slug, seriesName: name } = live
  const filedUnder = (wanted: LiveText["filings"][number]["term"]) =>
    live.filings.filter(({ term }) => term === wanted).map(({ slug, name }) => ({ slug, name }))
  return {
    ...entryOf({
      storyId: live.storyId,
      ...address,
      title,
      kicker,
      summary,
      series: slug && name ? { slug, name } : null,
      publishedOn: live.publishedOn,
      updatedAt: live.updatedAt,
      days: ownDays({ kind: address.kind, ...content }) ?? null,
      isWithdrawn: live.noticeSince !== null,
      languages: [address.language, ...live.languages.map(({ language }) => language)].sort(),
    }),
    notice: live.noticeSince === null ? null : { reason: live.notice ?? "", since: live.noticeSince },
    changes: live.changes,
    regions: filedUnder("region"),
    countries: filedUnder("country"),
    topics: filedUnder("topic"),
    ...ofItsKind({ kind: address.kind, content } as KindedContent, live.people),
    leadImage: "leadImage" in content ? content.leadImage : null,
    body: content.body as Told["body"],
    plainText: plainWords(content.body),
    pictures: Object.entries(pictures).map(([id, file]) => ({
      imageId: Number(id),
      address: absolute(pictureAddress(file)),
      width: file.width,
      height: file.height,
    })),
  }
}

/** What only some kinds have. */
function ofItsKind({ kind, content }: KindedContent, slugs: LiveText["people"]) {
  return {
    people:
      "people" in content
        ? content.people.map(each => ({
            ...each,
            qualifier: each.qualifier ?? "",
            about: each.about ?? "",
            slug: slugs[knownAs(each)] ?? null,
          }))
        : [],
    interviewedOn: kind === "interview" ? content.interviewedOn || null : null,
    office: kind === "profile" ? content.office : null,
    event: kind === "event" ? eventOf(content) : null,
    campaignDay: kind === "campaign_day" ? { date: content.date || null, theme: content.theme } : null,
  }
}

const eventOf = (event: Content<"event">) => ({
  isWholeDays: event.wholeDays,
  startsAt: timeOf(event, event.startsAt),
  endsAt: timeOf(event, event.endsAt),
  timeZone: event.timeZone || null,
  isOnline: event.online,
  place: event.place,
  registration: event.registration || null,
  isCancelled: event.cancelled,
})

const timeOf = ({ wholeDays }: Content<"event">, wallTime: string) =>
  (wholeDays ? wallTime.slice(0, 10) : wallTime) || null
