import type { ReactNode } from "react"

type Props = { id: string; title: string; children: ReactNode }

/** What stands under a text: a hairline, its name, and the rest in small letters. */
export const FootSection = ({ id, title, children }: Props) => (
  <section
    id={id}
    aria-labelledby={`${id}-title`}
    className="mt-10 max-w-[38rem] scroll-mt-6 border-t border-rule pt-4 text-sm"
  >
    <h2 id={`${id}-title`} className="mb-2 font-semibold">
      {title}
    </h2>
    {children}
  </section>
)
