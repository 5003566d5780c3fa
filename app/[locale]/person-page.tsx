import type { Metadata } from "next"
import { cache } from "react"
import { FollowList } from "@/components/site/follow-list"
import { PersonHead } from "@/components/site/person-head"
import { StructuredData } from "@/components/site/structured-data"
import { inARow } from "@/components/ui/lists"
import { personAt, personElsewhere } from "@/db/queries/live/people"
import { listTag } from "@/domain/cache-tags"
import { knownAs } from "@/domain/known-as"
import { everything } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { type ListPage, listPage } from "./list-page"
import { storyTags } from "./listed"
import { NamesakesPage, namesakesMetadata } from "./namesakes-page"
import { Mentions } from "./onward"
import { PageFrame } from "./page-frame"
import { pageMetadata } from "./page-metadata"
import { PagedEntries, pagedTitle } from "./paged-entries"
import { picturesIn } from "./pictures"
import { pageAddress, termAddress, termsAddress } from "./sections"
import { personPage } from "./structured-data/person-page"

type Props = { locale: Locale; slug: string; page: number }

const personOf = cache(personAt)
/** A person is there as long as a text in sight names them. */
const found = async ({ locale, slug, page }: Props) => {
  const [person, list] = await Promise.all([
    personOf(slug, locale),
    listPage(`person:${slug}`, locale, `page=${page}`),
  ])
  return person && list && { person, list }
}

export async function personMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, page } = props
  const known = await found(props)
  if (!known) return await namesakesMetadata(props)
  const { role, organisation } = known.person
  const name = knownAs(known.person)
  return pageMetadata({
    locale,
    title: pagedTitle(name, known.list, locale),
    description: inARow([name, role, organisation], locale),
    address: pageAddress(termAddress(locale, "person", slug), page),
    languages: page === 1 ? await addressesOf(props, known.list) : undefined,
    followed: { list: termAddress(locale, "person", slug), filter: everything, title: name },
  })
}

/** Where the person's page is in each language that knows them. */
async function addressesOf({ locale, slug }: Props, { entries }: ListPage) {
  const storyIds = entries.map(entry => entry.storyId)
  const slugs = { ...(await personElsewhere(slug, { language: locale, storyIds })), [locale]: slug }
  return Object.fromEntries(
    Object.entries(slugs).map(([language, slug]) => [
      language,
      termAddress(language as Locale, "person", slug),
    ]),
  ) as Partial<Record<Locale, string>>
}

/** Somebody whom texts are about or talk with: who they are, and their texts. */
export async function PersonPage(props: Props) {
  const { locale, slug } = props
  await tagPage(listTag(locale, `person:${slug}`))
  const known = await found(props)
  if (!known) return await NamesakesPage(props)
  const { person, list } = known
  await tagPage(...storyTags(list.entries))
  const [pictures, addresses] = await Promise.all([picturesIn(person), addressesOf(props, list)])
  const file = person.imageId ? pictures[person.imageId] : undefined
  const all = termsAddress(locale, "person")
  return (
    <PageFrame
      locale={locale}
      section={all}
      trail={[
        { name: translator(locale)("terms.person.many"), address: all },
        { name: knownAs(person), address: termAddress(locale, "person", slug) },
      ]}
      inLanguage={language => addresses[language]}
      printed={pageAddress(termAddress(locale, "person", slug), list.page)}
    >
      <StructuredData
        data={personPage({
          language: locale,
          address: termAddress(locale, "person", slug),
          person: { ...person, portrait: file },
        })}
      />
      <div className="shell">
        <PersonHead
          {...person}
          locale={locale}
          kicker={{ href: all, label: translator(locale)("terms.person.many") }}
          portrait={file && { file, alt: person.imageAlt }}
        />
        <PagedEntries list={list} locale={locale} addressIn={() => termAddress(locale, "person", slug)} />
        {list.page === 1 && !person.qualifier && (
          <Mentions person={{ slug, name: person.name }} locale={locale} />
        )}
        <div className="mt-14 max-w-62">
          <FollowList locale={locale} list={termAddress(locale, "person", slug)} filter={everything} />
        </div>
      </div>
    </PageFrame>
  )
}
