import { nearTime } from "../when"

export type ShownSuspension = { since: string; reason: string }
type Props = { suspension: ShownSuspension; zone: string; now: Date }

/** Since when nothing is sent to an address, and what its mail server said. */
export const SuspensionLine = ({ suspension: { since, reason }, zone, now }: Props) => (
  <p className="text-sm wrap-anywhere">
    Suspended {nearTime(new Date(since), zone, now)}: {reason}
  </p>
)
