import { buttonLook } from "@/components/ui/button"
import { Panel } from "@/components/ui/panel"
import type { Person } from "@/domain/roles"
import { addressAtDesk, type ListedText } from "../listed-text"
import { nearTime } from "../when"

type Props = { texts: ListedText[]; person: Person; now: Date }

const wasForcedLast = (text: ListedText) => text.lastAction === "force_publish"

/** Texts that went out without an approval and that nobody else has looked at. */
export const SecondLooks = ({ texts, person, now }: Props) =>
  texts.length > 0 && (
    <Panel title="Second look owed" aside={texts.length}>
      <ul>
        {texts.map(text => (
          <li
            key={`${text.storyId}${text.language}${text.edition}`}
            className="border-t border-rule px-4.5 py-4 first:border-t-0"
          >
            <p>
              <span lang={text.language} dir="auto" className="font-semibold">
                {text.title}
              </span>{" "}
              was published without an approval
              {text.goLiveAt && ` ${nearTime(new Date(text.goLiveAt), person.timeZone, now)}`}
              {wasForcedLast(text) && ` by ${text.lastActorName}`}.
            </p>
            {wasForcedLast(text) && (
              <p className="mt-1 text-sm text-soft">
                Reason given: <span dir="auto">“{text.lastReason}”</span>
              </p>
            )}
            <a href={addressAtDesk(text, text.edition)} className={`${buttonLook.plain} mt-3`}>
              Look at it
              <span className="sr-only">: {text.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
