import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { DeliveryPanels } from "@/components/desk/deliveries/delivery-panels"
import { RetryAll } from "@/components/desk/deliveries/retry-all"
import { Empty } from "@/components/desk/empty"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { Notice } from "@/components/ui/notice"
import { Panel } from "@/components/ui/panel"
import { deliveriesFor, deliveriesPerPage } from "@/db/queries/desk/deliveries"
import { mayRunDeliveries } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { pageNumber } from "../page-number"
import { retryAllFromForm, retryFromForm } from "./actions"

export const metadata: Metadata = { title: "Deliveries" }

type Query = { page?: string | string[]; done?: string }

export default async function DeliveriesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const page = pageNumber(query.page)
  const address = (number: number) => `/desk/deliveries${number > 1 ? `?page=${number}` : ""}`
  const person = await requireActor(address(page))
  const { deliveries, counts } = (await deliveriesFor(person, page)) ?? notFound()
  const mayRun = hasRole(person, ...mayRunDeliveries)
  const total = counts.failed + counts.waiting + counts.delivered
  return (
    <>
      <PageHead title="Deliveries">
        {mayRun && counts.failed > 0 && <RetryAll retry={retryAllFromForm} at={address(page)} />}
      </PageHead>
      <div className="grid gap-6">
        {query.done === "retry" && (
          <Notice tone="done">It is tried again now. Look at this page again in a moment.</Notice>
        )}
        {deliveries.length === 0 && (
          <Panel title="Nothing to deliver">
            <Empty>
              {total > 0
                ? "There are fewer pages than this."
                : "When a text is published or expires, those who worked on it are mailed; when visitors get it, get it changed or lose it, the webhooks are called. Each of these deliveries stands here, and for 30 days after it has arrived."}
            </Empty>
          </Panel>
        )}
        <DeliveryPanels
          deliveries={deliveries}
          counts={counts}
          zone={person.timeZone}
          now={new Date()}
          retry={mayRun ? retryFromForm : undefined}
          at={address(page)}
        />
        <Pages page={page} pages={Math.ceil(total / deliveriesPerPage)} address={address} />
      </div>
    </>
  )
}
