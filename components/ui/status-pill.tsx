import { type Status, statuses } from "@/domain/workflow"
import { StatusShape } from "./status-shape"

const looks: Partial<Record<Status, string>> = {
  in_review: "bg-amber-wash text-amber",
  approved: "bg-accent-wash text-accent",
  scheduled: "bg-violet-wash text-violet",
  published: "bg-ink text-paper",
  withdrawn: "bg-signal-wash text-signal",
  moved: "bg-signal-wash text-signal",
  gone: "bg-signal-wash text-signal",
  expired: "bg-signal-wash text-signal",
}

type Props = { status: Status; changesAsked?: boolean; className?: string }

/** Where a text is: a shape, a word and a colour, so that no one of them carries it alone. */
export function StatusPill({ status, changesAsked = false, className = "" }: Props) {
  const asked = status === "draft" && changesAsked
  const look = asked ? "bg-signal-wash text-signal" : (looks[status] ?? "bg-quiet-wash text-soft")
  return (
    <span
      className={`inline-flex items-center gap-2 rounded-full py-0.5 ps-2 pe-3 text-sm font-semibold whitespace-nowrap ${look} ${className}`}
    >
      <StatusShape of={asked ? "changes_asked" : status} />
      {asked ? "Changes asked" : statuses[status].label}
    </span>
  )
}
