import { ComingUp } from "@/components/site/coming-up"
import { EmptyFront } from "@/components/site/empty-front"
import { HomeLead } from "@/components/site/home-lead"
import { InterviewStage } from "@/components/site/interview-stage"
import { LatestTexts } from "@/components/site/latest-texts"
import { SectionHead } from "@/components/site/section-head"
import { ShortList } from "@/components/site/short-list"
import { StructuredData } from "@/components/site/structured-data"
import { TermCards } from "@/components/site/term-cards"
import type { Entry } from "@/db/queries/live/entry"
import { frontMatter } from "@/db/queries/live/front-matter"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { otherLanguagesOf } from "./languages-of-list"
import { listed, storyTags } from "./listed"
import { PageFrame } from "./page-frame"
import { picturesIn } from "./pictures"
import { homeAddress, kindAddress, termAddress, termsAddress } from "./sections"
import { website } from "./structured-data/website"

/** The home page: edited, not a grid of cards. Every part of it may be missing. */
export async function FrontPage({ locale }: { locale: Locale }) {
  const t = translator(locale)
  const { lead, interviews, newest, isLatest, region, regional, series, coming } = await frontMatter(locale)
  const entries = [...(lead ? [lead] : []), ...interviews, ...newest, ...regional, ...coming]
  await tagPage(...storyTags(entries))
  const pictures = await picturesIn(lead, interviews)
  const both = regional.length > 0 && coming.length > 0
  return (
    <PageFrame locale={locale} inLanguage={homeAddress} printed={homeAddress(locale)}>
      <StructuredData data={website(locale)} />
      <h1 className="sr-only">{t("site.name")}</h1>
      {lead ? (
        <HomeLead
          text={{ ...lead, ...listed(lead) }}
          picture={lead.imageId ? pictures[lead.imageId] : undefined}
          locale={locale}
        />
      ) : (
        <EmptyFront locale={locale} languages={await otherLanguagesOf("home", locale, homeAddress)} />
      )}
      {newest.length > 0 && (
        <section className="shell pb-16">
          <SectionHead
            title={isLatest ? t("home.latest") : t("home.selected")}
            more={{ href: kindAddress(locale, "news"), label: t("home.allNews") }}
          />
          <LatestTexts entries={newest.map(listed)} locale={locale} />
        </section>
      )}
      {interviews.length > 0 && (
        <InterviewStage
          {...stageHead(locale, interviews)}
          interviews={interviews.map(entry => ({ ...entry, ...listed(entry) }))}
          pictures={pictures}
        />
      )}
      {(regional.length > 0 || coming.length > 0) && (
        <div
          className={`shell grid gap-14 pt-14 ${both ? "lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]" : ""}`}
        >
          {region && regional.length > 0 && (
            <section>
              <SectionHead
                title={region.name}
                more={{ href: termAddress(locale, "region", region.slug), label: t("home.theRegion") }}
              />
              <ShortList entries={regional.map(listed)} locale={locale} />
            </section>
          )}
          {coming.length > 0 && (
            <section>
              <SectionHead
                title={t("home.comingUp")}
                more={{ href: kindAddress(locale, "event"), label: t("home.allEvents") }}
              />
              <ComingUp entries={coming.map(listed)} locale={locale} />
            </section>
          )}
        </div>
      )}
      {series.length > 0 && (
        <section className="shell pt-14">
          <SectionHead
            title={t("terms.series.many")}
            more={{ href: termsAddress(locale, "series"), label: t("home.allSeries") }}
          />
          <TermCards
            terms={theLargest(series).map(term => ({
              ...term,
              href: termAddress(locale, "series", term.slug),
            }))}
            locale={locale}
            headingLevel="h3"
          />
        </section>
      )}
    </PageFrame>
  )
}

const seriesShown = 9

/** The series with the most texts, in their order; the page of all series has the others. */
function theLargest<Term extends { count: number }>(series: Term[]) {
  const largest = [...series].sort((one, other) => other.count - one.count).slice(0, seriesShown)
  return series.filter(each => largest.includes(each))
}

/** The series that all of them belong to, if there is one; else simply interviews. */
function stageHead(locale: Locale, interviews: Entry[]) {
  const t = translator(locale)
  const [first] = interviews
  if (
    first?.seriesSlug &&
    first.seriesName &&
    interviews.every(each => each.seriesSlug === first.seriesSlug)
  ) {
    const href = termAddress(locale, "series", first.seriesSlug)
    return { title: first.seriesName, more: { href, label: t("home.wholeSeries") } }
  }
  const more = { href: kindAddress(locale, "interview"), label: t("home.allInterviews") }
  return { title: t("kinds.interview.many"), more }
}
