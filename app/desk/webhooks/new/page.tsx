import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Crumbs } from "@/components/desk/crumbs"
import { PageHead } from "@/components/desk/page-head"
import { AddWebhookForm } from "@/components/desk/webhooks/add-webhook-form"
import { mayRunDeliveries } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { addFromForm } from "../actions"

export const metadata: Metadata = { title: "Add a webhook" }

export default async function NewWebhookPage() {
  const person = await requireActor("/desk/webhooks/new")
  if (!hasRole(person, ...mayRunDeliveries)) notFound()
  return (
    <>
      <PageHead
        title="Add a webhook"
        above={<Crumbs steps={[{ label: "Webhooks", href: "/desk/webhooks" }, { label: "new" }]} />}
      />
      <AddWebhookForm add={addFromForm} />
    </>
  )
}
