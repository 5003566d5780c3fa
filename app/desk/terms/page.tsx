import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { PageHead } from "@/components/desk/page-head"
import { TermHistory } from "@/components/desk/terms/term-history"
import { TermTabs } from "@/components/desk/terms/term-tabs"
import { TermsPanel } from "@/components/desk/terms/terms-panel"
import { buttonLook } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { termHistory } from "@/db/queries/desk/noted-changes"
import { termsFor } from "@/db/queries/desk/terms"
import { siteTag } from "@/domain/cache-tags"
import { isAddable, termKinds } from "@/domain/terms"
import { Unconfirmed } from "../unconfirmed"
import { filedTermAt, termAtDesk, termsAtDesk } from "./addresses"

export const metadata: Metadata = { title: "Terms" }

const told: Record<string, string> = {
  add: "It is added. Texts can be filed under it from now on.",
  remove: "It is removed.",
  revise: "Its words are changed, on every page.",
}

type Props = { searchParams: Promise<{ kind?: string; done?: string }> }

/** What texts are filed under: regions, countries, topics, series. */
export default async function DeskTermsPage({ searchParams }: Props) {
  const { kind: asked, done = "" } = await searchParams
  const kind = filedTermAt(asked) ?? "topic"
  const person = await requireActor(termsAtDesk(kind))
  const terms = (await termsFor(person, kind)) ?? notFound()
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
      <TermsPanel kind={kind} terms={terms.map(term => ({ ...term, href: termAtDesk(kind, term.slug) }))} />
      <div className="mt-6">
        <TermHistory notes={history} zone={person.timeZone} now={new Date()} />
      </div>
    </>
  )
}
