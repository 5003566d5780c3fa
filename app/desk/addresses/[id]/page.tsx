import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { OldAddressForm } from "@/components/desk/addresses/old-address-form"
import { RedirectHistory } from "@/components/desk/addresses/redirect-history"
import { Crumbs } from "@/components/desk/crumbs"
import { PageHead } from "@/components/desk/page-head"
import { redirectHistory } from "@/db/queries/desk/noted-changes"
import { oldAddressFor } from "@/db/queries/desk/old-addresses"
import { changeFromForm } from "../actions"

export const metadata: Metadata = { title: "Change an old address" }

type Props = { params: Promise<{ id: string }> }

export default async function OldAddressPage({ params }: Props) {
  const { id: given } = await params
  const person = await requireActor(`/desk/addresses/${encodeURIComponent(given)}`)
  const id = /^[1-9]\d{0,14}$/.test(given) ? Number(given) : notFound()
  const { address, target, changedAt } = (await oldAddressFor(person, id)) ?? notFound()
  const history = await redirectHistory(person, address)
  return (
    <>
      <PageHead
        title="Change an old address"
        above={<Crumbs steps={[{ label: "Old addresses", href: "/desk/addresses" }, { label: "change" }]} />}
      />
      <OldAddressForm
        submit={changeFromForm}
        hidden={{ id, changedAt, at: "/desk/addresses" }}
        now={{ from: address, to: target }}
        button="Change it"
      />
      <div className="mt-6 max-w-3xl">
        <RedirectHistory notes={history} zone={person.timeZone} now={new Date()} />
      </div>
    </>
  )
}
