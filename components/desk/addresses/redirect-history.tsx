import { ChangeHistory } from "@/components/desk/change-history"

type Note = {
  id: number
  address: string
  before: string | null
  after: string | null
  actorName: string | null
  at: string
}
type Props = { notes: Note[]; zone: string; now: Date }

function done({ before, after }: Note, by: string) {
  if (after === null) return `was removed by ${by}. It led to ${before}.`
  if (before === null || before === after) return `was led to ${after} by ${by}.`
  return `was led to ${after} by ${by}. Before, it led to ${before}.`
}

/** Who led which old address where. */
export const RedirectHistory = (props: Props) => (
  <ChangeHistory
    {...props}
    tell={(note, by) => (
      <p>
        <span className="font-semibold">{note.address}</span> {done(note, by)}
      </p>
    )}
  />
)
