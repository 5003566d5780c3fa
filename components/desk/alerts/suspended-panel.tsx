import { Panel } from "@/components/ui/panel"
import { type ShownSuspension, SuspensionLine } from "./suspension"

type Suspended = ShownSuspension & { hint: string; alerts: number }
type Props = { readers: readonly Suspended[]; total: number; zone: string; now: Date }

/** Addresses that take no mail, so that none is sent there. Whose they are is only hinted at. */
export const SuspendedPanel = ({ readers, total, zone, now }: Props) => (
  <Panel title="Suspended addresses" aside={total.toLocaleString("en")}>
    <p className="px-4.5 pt-3.5 text-sm text-soft">
      Their mail servers said that they take no mail, so none is sent there. A reader who asks for an alert
      again and confirms it by the link in that mail is sent mail again.
      {total > readers.length && " These are the last ones."}
    </p>
    <ul>
      {readers.map(reader => (
        <li
          key={`${reader.since} ${reader.hint}`}
          className="border-t border-rule px-4.5 py-3.5 first:border-t-0"
        >
          <h3 className="font-semibold wrap-anywhere">{reader.hint}</h3>
          <SuspensionLine suspension={reader} zone={zone} now={now} />
          <p className="text-sm text-soft">{reader.alerts === 1 ? "1 alert" : `${reader.alerts} alerts`}</p>
        </li>
      ))}
    </ul>
  </Panel>
)
