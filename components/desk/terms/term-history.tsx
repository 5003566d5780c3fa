import { ChangeHistory } from "@/components/desk/change-history"
import { type Words, wordChanges } from "@/domain/word-changes"

type Note = {
  id: number
  slug: string
  before: Words | null
  after: Words | null
  actorName: string | null
  at: string
}
type Props = { notes: Note[]; zone: string; now: Date }

const done = ({ before, after }: Note) => (!before ? "added" : after ? "changed" : "removed")

/** Who added, changed and removed terms, with each word that became another. */
export const TermHistory = (props: Props) => (
  <ChangeHistory
    {...props}
    tell={(note, by) => (
      <>
        <p>
          <span className="font-semibold">{(note.after ?? note.before)?.names.en ?? note.slug}</span> was{" "}
          {done(note)} by {by}.
        </p>
        {note.before && note.after && (
          <ul>
            {wordChanges(note.before, note.after).map(change => (
              <li key={change} dir="auto">
                {change}
              </li>
            ))}
          </ul>
        )}
      </>
    )}
  />
)
