import type { Pictures } from "@/components/ui/picture-address"
import type { PageLink } from "./frame"
import { SectionHead } from "./section-head"
import { StagePortrait } from "./stage-portrait"

export type StagedInterview = {
  id: number
  href: string
  title: string
  personName: string
  organisation: string
  pullQuote: string
  imageId: number | null
  imageAlt: string
}

type Props = { title: string; more: PageLink; interviews: StagedInterview[]; pictures: Pictures }

/** Interviews on a dark stage: who speaks, and one sentence of what they said. One or two have more room each. */
export function InterviewStage({ title, more, interviews, pictures }: Props) {
  const isWide = interviews.length < 3
  const columns = isWide ? "lg:grid-cols-2" : interviews.length === 3 ? "lg:grid-cols-3" : "lg:grid-cols-4"
  return (
    <section className="bg-stage py-12 text-stage-ink">
      <div className="shell">
        <SectionHead title={title} more={more} onStage />
        <ol className={`mt-6 grid gap-x-7 gap-y-9 ${isWide ? "" : "sm:grid-cols-2"} ${columns}`}>
          {interviews.map(interview => (
            <li key={interview.id}>
              <StagedArticle interview={interview} pictures={pictures} isWide={isWide} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

type ArticleProps = { interview: StagedInterview; pictures: Pictures; isWide: boolean }

function StagedArticle({ interview, pictures, isWide }: ArticleProps) {
  const { href, title, personName, organisation, pullQuote, imageId, imageAlt } = interview
  const name = personName || title
  return (
    <article
      className={`grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-5 ${isWide ? "sm:grid-cols-[15rem_minmax(0,1fr)] sm:items-end sm:gap-x-7" : "sm:block"}`}
    >
      <StagePortrait file={imageId ? pictures[imageId] : undefined} alt={imageAlt} name={name} />
      <div>
        <h3 dir="auto" className={`title text-[1.3125rem] leading-[1.25] ${isWide ? "" : "sm:mt-3.5"}`}>
          <a href={href} className="decoration-stage-accent decoration-2 underline-offset-4 hover:underline">
            {name}
          </a>
        </h3>
        {organisation && (
          <p dir="auto" className="mt-0.5 text-sm text-stage-soft">
            {organisation}
          </p>
        )}
        <p
          dir="auto"
          className={`mt-2.5 font-serif text-base leading-[1.5] italic ${isWide ? "sm:text-xl" : ""}`}
        >
          {pullQuote ? <q>{pullQuote}</q> : personName ? title : null}
        </p>
      </div>
    </article>
  )
}
