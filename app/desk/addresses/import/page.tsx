import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { ImportForm } from "@/components/desk/addresses/import-form"
import { Crumbs } from "@/components/desk/crumbs"
import { PageHead } from "@/components/desk/page-head"
import { mayRedirect } from "@/domain/permission"
import { longestList } from "@/domain/redirect-list"
import { hasRole } from "@/domain/roles"
import { importFromForm, planFromForm } from "../actions"

export const metadata: Metadata = { title: "Import old addresses" }

export default async function ImportOldAddressesPage() {
  const person = await requireActor("/desk/addresses/import")
  if (!hasRole(person, ...mayRedirect)) notFound()
  return (
    <>
      <PageHead
        title="Import old addresses"
        above={<Crumbs steps={[{ label: "Old addresses", href: "/desk/addresses" }, { label: "import" }]} />}
      />
      <ImportForm plan={planFromForm} importAll={importFromForm} longest={longestList.bytes} />
    </>
  )
}
