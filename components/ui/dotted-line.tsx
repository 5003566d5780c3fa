import { Fragment, type ReactNode } from "react"

/** A line of short facts with a dot between each two: "Event · 8–12 March 2027 · Istanbul". */
export const DottedLine = ({ parts }: { parts: ReactNode[] }) =>
  parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of words has no other order
    <Fragment key={place}>
      {place > 0 && " · "}
      {part}
    </Fragment>
  ))
