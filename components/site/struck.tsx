import type { ReactNode } from "react"

type Props = { when: boolean; children: ReactNode }

/** What was to be and is not. The line is for the eye; a word beside it says the same. */
export const Struck = ({ when, children }: Props) => (when ? <s>{children}</s> : children)
