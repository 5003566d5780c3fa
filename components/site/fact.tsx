import type { ReactNode } from "react"

/** One line of a list of facts. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm font-semibold">{label}</dt>
    <dd className="mt-0.5">{children}</dd>
  </div>
)
