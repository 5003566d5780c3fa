import type { ReactNode } from "react"

type Props = { title: string; language?: string; above?: ReactNode; children?: ReactNode }

/** A page's title with what stands above it, and beside it the one thing to do. */
export const PageHead = ({ title, language, above, children }: Props) => (
  <div className="mb-6">
    {above}
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <h1
        lang={language}
        dir="auto"
        className="title max-w-[46rem] text-[1.75rem] leading-tight sm:text-[2rem]"
      >
        {title}
      </h1>
      {children && <div className="flex flex-wrap items-center gap-3 pt-1">{children}</div>}
    </div>
  </div>
)
