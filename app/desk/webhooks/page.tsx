import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Empty } from "@/components/desk/empty"
import { PageHead } from "@/components/desk/page-head"
import { WebhookRow } from "@/components/desk/webhooks/webhook-row"
import { buttonLook } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { Panel } from "@/components/ui/panel"
import { webhooksFor } from "@/db/queries/desk/webhooks"
import { pauseFromForm, removeFromForm, resumeFromForm } from "./actions"

export const metadata: Metadata = { title: "Webhooks" }

const told: Record<string, string> = {
  pause: "The webhook is paused. What happens from now on it is not told.",
  resume: "The webhook is told again, of what happens from now on.",
  remove: "The webhook is removed.",
}

export default async function WebhooksPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const { done = "" } = await searchParams
  const person = await requireActor("/desk/webhooks")
  const webhooks = (await webhooksFor(person)) ?? notFound()
  const sentence = Object.hasOwn(told, done) ? told[done] : undefined
  return (
    <>
      <PageHead title="Webhooks">
        <a href="/desk/webhooks/new" className={buttonLook.main}>
          Add a webhook
        </a>
      </PageHead>
      {sentence && (
        <Notice tone="done" className="mb-5">
          {sentence}
        </Notice>
      )}
      <Panel title="Told when visitors get or lose a text" aside={webhooks.length || undefined}>
        {webhooks.length === 0 && (
          <Empty>
            Nobody is called yet. A webhook is an address of another system that wants to know when a text is
            published, withdrawn, moved, taken down or expires.
          </Empty>
        )}
        <ul>
          {webhooks.map(webhook => (
            <WebhookRow
              key={webhook.id}
              webhook={webhook}
              zone={person.timeZone}
              now={new Date()}
              act={{ pause: pauseFromForm, resume: resumeFromForm, remove: removeFromForm }}
            />
          ))}
        </ul>
      </Panel>
    </>
  )
}
