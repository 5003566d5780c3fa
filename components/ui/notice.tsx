import type { ReactNode } from "react"

const tones = {
  refused: { look: "border-signal bg-signal-wash", role: "alert" },
  done: { look: "border-accent bg-accent-wash", role: "status" },
  note: { look: "border-amber bg-amber-wash", role: undefined },
} as const

type Props = { tone: keyof typeof tones; children: ReactNode; className?: string }

/** A sentence that a person must not miss, beside what it is about. */
export const Notice = ({ tone, children, className = "" }: Props) => (
  <div
    role={tones[tone].role}
    className={`border-l-4 px-3.5 py-2.5 text-ink ${tones[tone].look} ${className}`}
  >
    {children}
  </div>
)
