import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readSlug } from "@/app/[locale]/parameters"
import { requireActor } from "@/auth/actor"
import { Crumbs } from "@/components/desk/crumbs"
import { PageHead } from "@/components/desk/page-head"
import { RemoveTerm } from "@/components/desk/terms/remove-term"
import { TermForm } from "@/components/desk/terms/term-form"
import { TermHistory } from "@/components/desk/terms/term-history"
import { buttonLook } from "@/components/ui/button"
import { termHistory } from "@/db/queries/desk/noted-changes"
import { termFor } from "@/db/queries/desk/terms"
import { defaultLocale } from "@/domain/locales"
import { isAddable, termKinds } from "@/domain/terms"
import { removeFromForm, reviseFromForm } from "../../actions"
import { filedTermAt, termAtDesk, termsAtDesk } from "../../addresses"

export const metadata: Metadata = { title: "Names and introductions" }

type Props = { params: Promise<{ kind: string; slug: string }> }

export default async function DeskTermPage({ params }: Props) {
  const { kind: path, slug: encoded } = await params
  const kind = filedTermAt(path) ?? notFound()
  const slug = readSlug(encoded)
  const person = await requireActor(termAtDesk(kind, slug))
  const term = (await termFor(person, kind, slug)) ?? notFound()
  const history = await termHistory(person, kind, slug)
  const all = termsAtDesk(kind)
  return (
    <>
      <PageHead
        title={term.names.en ?? term.slug}
        above={<Crumbs steps={[{ label: "Terms", href: all }, { label: term.slug }]} />}
      >
        <a href={`/${defaultLocale}/${termKinds[kind]}/${encoded}`} className={buttonLook.plain}>
          Look at its page
        </a>
      </PageHead>
      <TermForm
        save={reviseFromForm}
        hidden={{ kind, slug: term.slug, version: term.version, at: all }}
        isNew={false}
        words={term}
        label="Save"
      />
      {isAddable(kind) && (
        <RemoveTerm
          remove={removeFromForm}
          kind={kind}
          slug={term.slug}
          name={term.names.en ?? term.slug}
          stories={term.stories}
          at={all}
        />
      )}
      <div className="mt-6 max-w-3xl">
        <TermHistory notes={history} zone={person.timeZone} now={new Date()} />
      </div>
    </>
  )
}
