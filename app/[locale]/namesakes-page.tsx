import type { Metadata } from "next"
import { cache } from "react"
import { PageHead } from "@/components/site/page-head"
import { PeopleCards } from "@/components/site/people-cards"
import { namesakesOf } from "@/db/queries/live/people"
import { listTag, storyTag } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { kindsWithPeople } from "@/domain/story"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "./not-found-page"
import { PageFrame } from "./page-frame"
import { notFoundMetadata, pageMetadata } from "./page-metadata"
import { picturesIn } from "./pictures"
import { termAddress, termsAddress } from "./sections"

type Props = { locale: Locale; slug: string; page: number }

const found = cache(namesakesOf)
/** They stand on one page. Behind the last page of somebody who has the name nothing is. */
const namesakes = async ({ locale, slug, page }: Props) => (page === 1 ? await found(slug, locale) : [])

export async function namesakesMetadata(props: Props): Promise<Metadata> {
  const { locale, slug } = props
  const [first] = await namesakes(props)
  if (!first) return notFoundMetadata(locale)
  const address = termAddress(locale, "person", slug)
  return pageMetadata({ locale, title: first.name, address, isEmpty: true })
}

/** A name that was somebody's address until all of that name were told apart: whoever comes to it chooses. */
export async function NamesakesPage(props: Props) {
  const { locale, slug } = props
  await tagPage(...kindsWithPeople.map(kind => listTag(locale, kind)))
  const people = await namesakes(props)
  const [first] = people
  if (!first) return <NotFoundPage locale={locale} />
  await tagPage(...new Set(people.map(({ storyId }) => storyTag(storyId))))
  const t = translator(locale)
  const all = termsAddress(locale, "person")
  const cards = people.map(person => ({ ...person, href: termAddress(locale, "person", person.slug) }))
  return (
    <PageFrame
      locale={locale}
      section={all}
      trail={[
        { name: t("terms.person.many"), address: all },
        { name: first.name, address: termAddress(locale, "person", slug) },
      ]}
      printed={termAddress(locale, "person", slug)}
    >
      <div className="shell">
        <PageHead
          kicker={t("terms.person.many")}
          kickerHref={all}
          title={first.name}
          introduction={t("lists.namesakes")}
        />
        <div className="border-t-3 border-ink">
          <PeopleCards people={cards} pictures={await picturesIn(people)} locale={locale} />
        </div>
      </div>
    </PageFrame>
  )
}
