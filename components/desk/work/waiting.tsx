import { Panel } from "@/components/ui/panel"
import type { Person } from "@/domain/roles"
import { Empty } from "../empty"
import { howApproved } from "../list/how-approved"
import type { ListedText } from "../listed-text"
import { TextRow } from "../text-row"
import { howLong } from "../when"

type Props = {
  work: Record<"toReview" | "toPublish" | "sentBack", ListedText[]>
  person: Person
  now: Date
}

export function Waiting({ work: { toReview, toPublish, sentBack }, now }: Props) {
  const since = (text: ListedText) => `waiting ${howLong(new Date(text.changedAt), now)}`
  const counted = [
    [sentBack, "sent back to you"],
    [toReview, "to review"],
    [toPublish, "to publish"],
  ] as const
  const summary = counted
    .filter(([texts]) => texts.length > 0)
    .map(([texts, what]) => `${texts.length} ${what}`)
    .join(", ")
  return (
    <Panel title="Waiting for you" aside={summary || undefined}>
      {summary === "" && (
        <Empty>Nothing waits for you. What others hand to you stands here as soon as they do.</Empty>
      )}
      <ul>
        {sentBack.map(text => (
          <TextRow
            key={text.storyId + text.language}
            text={text}
            detail={since(text)}
            note={`by ${text.lastActorName}`}
          >
            <Reason>{text.lastReason}</Reason>
          </TextRow>
        ))}
        {toReview.map(text => (
          <TextRow
            key={text.storyId + text.language}
            text={text}
            detail={since(text)}
            note={`from ${text.lastActorName}`}
          />
        ))}
        {toPublish.map(text => (
          <TextRow
            key={text.storyId + text.language}
            text={text}
            detail={since(text)}
            note={howApproved(text)}
          />
        ))}
      </ul>
    </Panel>
  )
}

const Reason = ({ children }: { children: string | null }) => (
  <p className="mt-1 max-w-prose font-serif text-base italic" dir="auto">
    {children}
  </p>
)
