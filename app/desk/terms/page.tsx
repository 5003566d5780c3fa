import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { SearchBox } from "@/components/desk/search-box"
import { TermHistory } from "@/components/desk/terms/term-history"
import { TermTabs } from "@/components/desk/terms/term-tabs"
import { TermsPanel } from "@/components/desk/terms/terms-panel"
import { buttonLook } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { termHistory } from "@/db/queries/desk/noted-changes"
import { termsFor, termsPerPage } from "@/db/queries/desk/terms"
import { siteTag } from "@/domain/cache-tags"
import { isAddable, termKinds } from "@/domain/terms"
import { type Query, queryOf, searchOf } from "../search-of"
import { Unconfirmed } from "../unconfirmed"
import { filedTermAt, termAtDesk, termsAtDesk } from "./addresses"

export const metadata: Metadata = { title: "Terms" }

const told: Record<string, string> = {
  add: "It is added. Texts can be filed under it from now on.",
  remove: "It is removed.",
  revise: "Its words are changed, on every page.",
}

type Props = { searchParams: Promise<Query & { kind?: string; done?: string }> }

/** What texts are filed under: regions, countries, topics, series. */
export default async function DeskTermsPage({ searchParams }: Props) {
  const query = await searchParams
  const { kind: asked, done = "" } = query
  const kind = filedTermAt(asked) ?? "topic"
  const filter = searchOf(query)
  const address = (page: number) => `${termsAtDesk(kind)}${queryOf({ ...filter, page }).replace("?", "&")}`
  const person = await requireActor(address(filter.page ?? 1))
  const { terms, total } = (await termsFor(person, kind, filter)) ?? notFound()
  const history = await termHistory(person, kind)
  return (
    <>
      <PageHead title="Terms">
        {isAddable(kind) && (
          <a href={`/desk/terms/add?kind=${termKinds[kind]}`} className={buttonLook.main}>
            Add a {kind}
          </a>
        )}
      </PageHead>
      <TermTabs current={kind} addressOf={termsAtDesk} />
      {Object.hasOwn(told, done) && (
        <Notice tone="done" className="mb-5">
          {told[done]}
        </Notice>
      )}
      <Unconfirmed tags={[siteTag]} person={person} />
      <div className="grid gap-6">
        {(total > termsPerPage || filter.search) && (
          <SearchBox
            action="/desk/terms"
            label="Part of a name, in any language"
            search={filter.search}
            hidden={{ kind: termKinds[kind] }}
          />
        )}
        <TermsPanel
          kind={kind}
          terms={terms.map(term => ({ ...term, href: termAtDesk(kind, term.slug) }))}
          total={total}
          search={filter.search}
        />
        <Pages page={filter.page ?? 1} pages={Math.ceil(total / termsPerPage)} address={address} />
        <TermHistory notes={history} zone={person.timeZone} now={new Date()} />
      </div>
    </>
  )
}
