import type { FormAction } from "@/components/ui/form-state"
import { Panel } from "@/components/ui/panel"
import type { Locale } from "@/domain/locales"
import type { Status } from "@/domain/workflow"
import { addressAtDesk } from "../listed-text"
import { type ShownTrouble, whatIsNext } from "../story/publication-trouble"
import { RetryPublication } from "../story/retry-publication"
import { nearTime } from "../when"

/** A text that its time did not bring where it should be. Times are ISO instants. */
type TroubledText = ShownTrouble & {
  editionId: number
  storyId: number
  language: Locale
  edition: number
  title: string
  status: Status
  dueAt: string
}
type Props = { texts: TroubledText[]; retry: FormAction; zone: string; now: Date }

export function Troubled({ texts, retry, zone, now }: Props) {
  const moment = (at: string) => nearTime(new Date(at), zone, now)
  return (
    texts.length > 0 && (
      <Panel title="Could not be finished at their time" aside={texts.length}>
        <ul>
          {texts.map(text => (
            <li
              key={text.editionId}
              className="grid gap-1.5 border-t border-rule px-4.5 py-3.5 first:border-t-0"
            >
              <a
                href={addressAtDesk(text, text.edition)}
                lang={text.language}
                dir="auto"
                className="title text-lg leading-snug underline-offset-4 hover:underline"
              >
                {text.title || "Without a title"}
              </a>
              <p className="text-sm">
                {text.status === "scheduled"
                  ? `Due ${moment(text.dueAt)}; visitors have seen it since then.`
                  : `To expire ${moment(text.dueAt)}; visitors have not seen it since then.`}{" "}
                {whatIsNext(text, moment)}
              </p>
              <p className="text-sm wrap-anywhere text-soft">{text.lastError}</p>
              <RetryPublication retry={retry} editionId={text.editionId} title={text.title} at="/desk" />
            </li>
          ))}
        </ul>
      </Panel>
    )
  )
}
