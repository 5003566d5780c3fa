import type { ReactNode } from "react"

type Props = { title: string; aside?: ReactNode; id?: string; className?: string; children: ReactNode }

/** A white panel with its name on a hairline. */
export function Panel({ title, aside, id, className = "", children }: Props) {
  const name = `${id ?? title.toLowerCase().replace(/\W+/g, "-")}-panel`
  return (
    <section id={id} aria-labelledby={name} className={`panel ${className}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule px-4.5 py-3">
        <h2 id={name} className="font-semibold">
          {title}
        </h2>
        {aside !== undefined && <p className="text-sm text-soft">{aside}</p>}
      </header>
      {children}
    </section>
  )
}
