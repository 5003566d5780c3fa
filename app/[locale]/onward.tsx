import { LatestTexts } from "@/components/site/latest-texts"
import { SectionHead } from "@/components/site/section-head"
import { SeriesSteps } from "@/components/site/series-steps"
import { ShortList } from "@/components/site/short-list"
import { mentionsOf, neighboursInSeries, relatedEntries, shortLists } from "@/db/queries/live/related"
import { type List, listTag } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { listed, storyTags } from "./listed"
import { termAddress } from "./sections"

const nearby = 3

type Props = {
  text: { id: number; language: Locale }
  series: { slug: string; name: string } | null
  /** The lists that the text stands in and whose other texts may be related to it. */
  lists: List[]
}

/** Where to read on from the end of a text: before and after in its series, and what is related to it. */
export async function Onward({ text, series, lists }: Props) {
  const { language } = text
  const t = translator(language)
  const { before, after } = series ? await neighboursInSeries(series.slug, text) : {}
  const steps = [before, after].flatMap(entry => entry ?? [])
  const except = steps.map(({ id }) => id)
  const [related, short] = await Promise.all([
    relatedEntries(text, { except, limit: nearby }),
    shortLists(language, lists),
  ])
  // whatever follows the newest of a series is in sight at once, however long the series is
  const awaited = series && !after ? [...short, `series:${series.slug}` as const] : short
  await tagPage(...storyTags([...steps, ...related]), ...awaited.map(list => listTag(language, list)))
  if (steps.length + related.length === 0) return null
  return (
    <div className="no-print shell grid gap-14 pt-16">
      {series && steps.length > 0 && (
        <SeriesSteps
          series={{ name: series.name, href: termAddress(language, "series", series.slug) }}
          before={before && listed(before)}
          after={after && listed(after)}
          locale={language}
        />
      )}
      {related.length > 0 && (
        <section>
          <SectionHead title={t("onward.related")} />
          <ShortList entries={related.map(listed)} locale={language} />
        </section>
      )}
    </div>
  )
}

/** Texts in which a person is named without being about them. */
export async function Mentions({
  person,
  locale,
}: {
  person: { slug: string; name: string }
  locale: Locale
}) {
  const [mentions, short] = await Promise.all([mentionsOf(person, locale), shortLists(locale, ["home"])])
  await tagPage(...storyTags(mentions), ...short.map(list => listTag(locale, list)))
  if (mentions.length === 0) return null
  return (
    <section className="pt-14">
      <SectionHead title={translator(locale)("onward.mentions")} />
      <LatestTexts entries={mentions.map(listed)} locale={locale} />
    </section>
  )
}
