import type { Metadata } from "next"
import { EmptyList } from "@/components/site/empty-list"
import { PageHead } from "@/components/site/page-head"
import { Pagination } from "@/components/site/pagination"
import { PeopleCards } from "@/components/site/people-cards"
import { StructuredData } from "@/components/site/structured-data"
import { numberOfPeople, peopleOf, peoplePerPage } from "@/db/queries/live/people"
import { listTag, storyTag } from "@/domain/cache-tags"
import { knownAs } from "@/domain/known-as"
import type { Locale } from "@/domain/locales"
import { kindsWithPeople } from "@/domain/story"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "./not-found-page"
import { otherHomes } from "./other-homes"
import { PageFrame } from "./page-frame"
import { inEveryLanguage, pageMetadata } from "./page-metadata"
import { numberedTitle } from "./paged-entries"
import { picturesIn } from "./pictures"
import { pageAddress, termAddress, termsAddress } from "./sections"
import { collection } from "./structured-data/collection"

type Props = { locale: Locale; page: number }

const addressIn = (language: Locale) => termsAddress(language, "person")

export function peopleIndexMetadata({ locale, page }: Props): Metadata {
  const t = translator(locale)
  return pageMetadata({
    locale,
    title: numberedTitle(t("terms.person.many"), page, locale),
    description: t("about.person"),
    address: pageAddress(addressIn(locale), page),
    languages: page === 1 ? inEveryLanguage(addressIn) : undefined,
  })
}

/** Everybody whom a text is about or talks with, last heard of first. */
export async function PeopleIndex({ locale, page }: Props) {
  const t = translator(locale)
  await tagPage(...kindsWithPeople.map(kind => listTag(locale, kind)))
  const [people, total] = await Promise.all([peopleOf(locale, page), numberOfPeople(locale)])
  if (people.length === 0 && page > 1) return <NotFoundPage locale={locale} />
  await tagPage(...new Set(people.map(({ storyId }) => storyTag(storyId))))
  const pictures = await picturesIn(people)
  const cards = people.map(person => ({ ...person, href: termAddress(locale, "person", person.slug) }))
  return (
    <PageFrame
      locale={locale}
      section={addressIn(locale)}
      trail={[{ name: t("terms.person.many"), address: addressIn(locale) }]}
      inLanguage={addressIn}
      printed={pageAddress(addressIn(locale), page)}
    >
      <StructuredData
        data={collection({
          language: locale,
          name: t("terms.person.many"),
          description: t("about.person"),
          address: pageAddress(addressIn(locale), page),
          total,
          before: (page - 1) * peoplePerPage,
          items: cards.map(({ href, ...person }) => ({ title: knownAs(person), href })),
        })}
      />
      <div className="shell">
        <PageHead title={t("terms.person.many")} introduction={page === 1 ? t("about.person") : undefined} />
        {total === 0 ? (
          <EmptyList locale={locale} languages={otherHomes(locale, addressIn)} />
        ) : (
          <div className="border-t-3 border-ink">
            <PeopleCards people={cards} pictures={pictures} locale={locale} />
            <Pagination
              locale={locale}
              isNewestFirst
              page={page}
              pages={Math.ceil(total / peoplePerPage)}
              addressOf={number => pageAddress(addressIn(locale), number)}
            />
          </div>
        )}
      </div>
    </PageFrame>
  )
}
