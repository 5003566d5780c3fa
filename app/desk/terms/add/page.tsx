import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Crumbs } from "@/components/desk/crumbs"
import { PageHead } from "@/components/desk/page-head"
import { TermForm } from "@/components/desk/terms/term-form"
import { mayArrange } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { addableTerms, termKinds } from "@/domain/terms"
import { addFromForm } from "../actions"
import { termsAtDesk } from "../addresses"

export const metadata: Metadata = { title: "Add a term" }

export default async function AddTermPage({ searchParams }: { searchParams: Promise<{ kind?: string }> }) {
  const { kind: asked } = await searchParams
  const kind = addableTerms.find(each => termKinds[each] === asked) ?? notFound()
  const person = await requireActor(`/desk/terms/add?kind=${termKinds[kind]}`)
  if (!hasRole(person, ...mayArrange)) notFound()
  return (
    <>
      <PageHead
        title={`Add a ${kind}`}
        above={<Crumbs steps={[{ label: "Terms", href: termsAtDesk(kind) }, { label: "new" }]} />}
      />
      <TermForm
        save={addFromForm}
        hidden={{ kind, at: termsAtDesk(kind) }}
        isNew
        words={{ names: {}, introductions: {}, synonyms: {} }}
        label={`Add the ${kind}`}
      />
    </>
  )
}
