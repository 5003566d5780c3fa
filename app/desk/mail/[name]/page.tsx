import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Crumbs } from "@/components/desk/crumbs"
import { PageHead } from "@/components/desk/page-head"
import { fullTime } from "@/components/desk/when"
import { buttonLook } from "@/components/ui/button"
import { mayRunDeliveries } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { readMail } from "@/platform/kept-mail"

export const metadata: Metadata = { title: "Mail" }

export default async function LetterPage({ params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const person = await requireActor(`/desk/mail/${encodeURIComponent(name)}`)
  if (!hasRole(person, ...mayRunDeliveries)) notFound()
  const letter = (await readMail(name)) ?? notFound()
  const facts = [
    ["From", letter.from],
    ["To", letter.to],
    ["At", letter.at && `${fullTime(new Date(letter.at), person.timeZone)}, ${person.timeZone}`],
  ]
  return (
    <>
      <PageHead
        title={letter.subject}
        above={<Crumbs steps={[{ label: "Mail", href: "/desk/mail" }, { label: letter.to }]} />}
      >
        <a href={`/desk/mail/${letter.name}/file`} download className={buttonLook.plain}>
          Download the file
        </a>
      </PageHead>
      <article className="panel max-w-3xl">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-rule px-4.5 py-3.5">
          {facts.map(([term, fact]) => (
            <div key={term} className="contents">
              <dt className="text-soft">{term}</dt>
              <dd className="wrap-anywhere">{fact}</dd>
            </div>
          ))}
        </dl>
        <p className="px-4.5 py-5 wrap-anywhere whitespace-pre-wrap" dir="auto">
          {letter.text}
        </p>
      </article>
    </>
  )
}
