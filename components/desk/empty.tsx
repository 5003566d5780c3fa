import type { ReactNode } from "react"

/** What stands where a list has nothing: why, and what to do about it. */
export const Empty = ({ children }: { children: ReactNode }) => (
  <p className="px-4.5 py-5 text-soft">{children}</p>
)
