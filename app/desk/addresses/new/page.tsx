import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { OldAddressForm } from "@/components/desk/addresses/old-address-form"
import { Crumbs } from "@/components/desk/crumbs"
import { PageHead } from "@/components/desk/page-head"
import { mayRedirect } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { addFromForm } from "../actions"

export const metadata: Metadata = { title: "Add an old address" }

type Query = { from?: string | string[] }

/** With `from`, one that readers miss, and back to those afterwards. */
export default async function NewOldAddressPage({ searchParams }: { searchParams: Promise<Query> }) {
  const from = [(await searchParams).from].flat()[0]?.slice(0, 2_000)
  const person = await requireActor(`/desk/addresses/new${from ? `?from=${encodeURIComponent(from)}` : ""}`)
  if (!hasRole(person, ...mayRedirect)) notFound()
  const back = from
    ? { label: "Missed addresses", href: "/desk/missed" }
    : { label: "Old addresses", href: "/desk/addresses" }
  return (
    <>
      <PageHead title="Add an old address" above={<Crumbs steps={[back, { label: "new" }]} />} />
      <OldAddressForm
        submit={addFromForm}
        hidden={{ at: back.href }}
        now={{ from: from ?? "", to: "" }}
        button="Lead it on"
      />
    </>
  )
}
