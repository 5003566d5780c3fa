import type { PageLink } from "./frame"

type Props = { title: string; more?: PageLink; onStage?: boolean }

/** A heavy rule, the name of what follows, and where there is more of it. */
export const SectionHead = ({ title, more, onStage = false }: Props) => (
  <div
    className={`flex items-baseline justify-between gap-6 border-t-3 pt-3 ${onStage ? "border-stage-ink" : "border-ink"}`}
  >
    <h2 className="title text-[1.375rem] leading-[1.3]">{title}</h2>
    {more && (
      <a
        href={more.href}
        className={`shrink-0 py-1 text-sm font-semibold hover:underline ${onStage ? "text-stage-accent" : "text-accent"}`}
      >
        {more.label}
      </a>
    )}
  </div>
)
