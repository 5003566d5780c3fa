import type { PictureFile, Pictures } from "@/components/ui/picture-address"
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

const layouts = {
  wide: { columns: "lg:grid-cols-2", portrait: "(min-width: 40rem) 15rem, 7.5rem" },
  three: {
    columns: "sm:grid-cols-2 lg:grid-cols-3",
    portrait: "(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 7.5rem",
  },
  four: {
    columns: "sm:grid-cols-2 lg:grid-cols-4",
    portrait: "(min-width: 64rem) 16.25rem, (min-width: 40rem) 45vw, 7.5rem",
  },
}

/** Interviews on a dark stage: who speaks, and one sentence of what they said. One or two have more room each. */
export function InterviewStage({ title, more, interviews, pictures }: Props) {
  const isWide = interviews.length < 3
  const { columns, portrait } = layouts[isWide ? "wide" : interviews.length === 3 ? "three" : "four"]
  return (
    <section className="bg-stage py-12 text-stage-ink">
      <div className="shell">
        <SectionHead title={title} more={more} onStage />
        <ol className={`mt-6 grid gap-x-7 gap-y-9 ${columns}`}>
          {interviews.map(interview => (
            <li key={interview.id}>
              <StagedArticle
                interview={interview}
                file={interview.imageId ? pictures[interview.imageId] : undefined}
                sizes={portrait}
                isWide={isWide}
              />
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

type ArticleProps = { interview: StagedInterview; file?: PictureFile; sizes: string; isWide: boolean }

function StagedArticle({ interview, file, sizes, isWide }: ArticleProps) {
  const { href, title, personName, organisation, pullQuote, imageAlt } = interview
  const name = personName || title
  return (
    <article
      className={`grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-5 ${isWide ? "sm:grid-cols-[15rem_minmax(0,1fr)] sm:items-end sm:gap-x-7" : "sm:block"}`}
    >
      <StagePortrait file={file} alt={imageAlt} name={name} sizes={sizes} />
      <div>
        <h3 className={`title text-[1.3125rem] leading-[1.25] ${isWide ? "" : "sm:mt-3.5"}`}>
          <a href={href} className="decoration-stage-accent decoration-2 underline-offset-4 hover:underline">
            {name}
          </a>
        </h3>
        {organisation && <p className="mt-0.5 text-sm text-stage-soft">{organisation}</p>}
        <p className={`mt-2.5 font-serif text-base leading-[1.5] italic ${isWide ? "sm:text-xl" : ""}`}>
          {pullQuote ? <q>{pullQuote}</q> : personName ? title : null}
        </p>
      </div>
    </article>
  )
}
