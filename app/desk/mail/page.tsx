import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Empty } from "@/components/desk/empty"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { nearTime } from "@/components/desk/when"
import { Panel } from "@/components/ui/panel"
import { mayRunDeliveries } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { env } from "@/env"
import { keptMail } from "@/platform/kept-mail"
import { pageNumber } from "../page-number"

export const metadata: Metadata = { title: "Mail" }

const perPage = 25

type Query = { page?: string | string[] }

export default async function MailPage({ searchParams }: { searchParams: Promise<Query> }) {
  const page = pageNumber((await searchParams).page)
  const address = (number: number) => `/desk/mail${number > 1 ? `?page=${number}` : ""}`
  const person = await requireActor(address(page))
  if (!hasRole(person, ...mayRunDeliveries)) notFound()
  const { letters, total } = await keptMail({ from: (page - 1) * perPage, atMost: perPage })
  const now = new Date()
  return (
    <>
      <PageHead title="Mail" />
      <p className="mb-5 max-w-prose">
        {env.SMTP_URL
          ? "Mail goes out by the mail server that is set. What was kept here before stays to be read."
          : "No mail server is set, so nothing goes out: every mail is kept here as a file, the newest thousand of them."}
      </p>
      <div className="grid gap-6">
        <Panel title="Kept here, newest first" aside={total || undefined}>
          {letters.length === 0 && (
            <Empty>{total > 0 ? "There are fewer pages than this." : "No mail is kept here."}</Empty>
          )}
          <ul>
            {letters.map(letter => (
              <li
                key={letter.name}
                className="grid gap-x-5 gap-y-0.5 border-t border-rule px-4.5 py-3.5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto]"
              >
                <a href={`/desk/mail/${letter.name}`} className="link wrap-anywhere" dir="auto">
                  {letter.subject}
                </a>
                <p className="text-sm text-soft sm:row-span-2">
                  {letter.at && nearTime(new Date(letter.at), person.timeZone, now)}
                </p>
                <p className="text-sm wrap-anywhere text-soft">to {letter.to}</p>
              </li>
            ))}
          </ul>
        </Panel>
        <Pages page={page} pages={Math.ceil(total / perPage)} address={address} />
      </div>
    </>
  )
}
