import { madeUpTag } from "@/domain/cache-tags"
import { isNarrowed, readFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { tagPage } from "@/platform/tag-page"
import { PersonPage, personMetadata } from "./person-page"
import { sectionAt } from "./sections"
import { TextList, textListMetadata } from "./text-list"

type Props = { locale: Locale; section: string; slug: string; query?: string }

const isPerson = ({ section: path }: Props) => {
  const section = sectionAt(path)
  return section?.is === "term" && section.term === "person"
}
const personProps = ({ locale, slug, query }: Props) => ({
  locale,
  slug,
  page: readFilter(new URLSearchParams(query)).page,
})

export const termPageMetadata = (props: Props) =>
  isPerson(props) ? personMetadata(personProps(props)) : textListMetadata(props)

/** What is filed under a term; a person's page says first who it is, and cannot be narrowed. */
export async function TermPage(props: Props) {
  if (!isPerson(props)) return <TextList {...props} />
  if (isNarrowed(readFilter(new URLSearchParams(props.query)))) await tagPage(madeUpTag)
  return <PersonPage {...personProps(props)} />
}
