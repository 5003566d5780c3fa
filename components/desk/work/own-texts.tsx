import { Panel } from "@/components/ui/panel"
import type { Person } from "@/domain/roles"
import { Empty } from "../empty"
import { howApproved } from "../list/how-approved"
import type { ListedText } from "../listed-text"
import { TextRow } from "../text-row"
import { dateInWords, nearTime } from "../when"

type Props = { drafts: ListedText[]; underWay: ListedText[]; person: Person; now: Date }

export const OwnTexts = ({ drafts, underWay, person, now }: Props) => (
  <>
    <Panel title="Your drafts" aside={drafts.length || undefined}>
      {drafts.length === 0 && (
        <Empty>
          You have no draft.{" "}
          <a href="/desk/stories/new" className="link">
            Begin a story
          </a>
          , or open a published text and begin its next edition.
        </Empty>
      )}
      <ul>
        {drafts.map(text => (
          <TextRow
            key={text.storyId + text.language}
            text={text}
            detail={`since ${nearTime(new Date(text.changedAt), person.timeZone, now)}`}
            note={text.plannedOn && `planned ${dateInWords(text.plannedOn)}`}
          />
        ))}
      </ul>
    </Panel>
    {underWay.length > 0 && (
      <Panel title="Yours, under way" aside={underWay.length}>
        <ul>
          {underWay.map(text => (
            <TextRow
              key={text.storyId + text.language}
              text={text}
              detail={`since ${nearTime(new Date(text.changedAt), person.timeZone, now)}`}
              note={text.status === "approved" && howApproved(text)}
            />
          ))}
        </ul>
      </Panel>
    )}
  </>
)
