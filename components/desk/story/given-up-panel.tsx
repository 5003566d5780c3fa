import { Panel } from "@/components/ui/panel"
import { type GivenUpReason, givenUpReasons } from "@/domain/given-up"
import { fullTime, nearTime } from "../when"

type Listed = { id: number; edition: number; authorName: string; at: string; why: GivenUpReason }
type Props = {
  versions: Listed[]
  /** Of the text's page. */
  address: string
  zone: string
  now: Date
}

/** Words that did not become the text, of whoever wrote them. */
export const GivenUpPanel = ({ versions, address, zone, now }: Props) =>
  versions.length > 0 && (
    <Panel id="given-up" title="Given-up versions" aside={versions.length}>
      <ol className="grid gap-4 px-4.5 py-4">
        {versions.map(({ id, edition, authorName, at, why }) => (
          <li key={id}>
            <p>
              <a href={`${address}/versions/given-up-${id}`} className="link">
                {authorName}, edition {edition}
              </a>
            </p>
            <p className="text-sm text-soft">
              <time dateTime={at} title={`${fullTime(new Date(at), zone)}, ${zone}`}>
                {nearTime(new Date(at), zone, now)}
              </time>
              : {givenUpReasons[why]}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
