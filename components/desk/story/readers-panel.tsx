import { times } from "@/components/desk/times"
import { Panel } from "@/components/ui/panel"

type Props = {
  readings: {
    today: number
    month: number
    total: number
    robots: number
    byOldAddresses: number
    whenGone: number
  }
}

/** How often a text was read by people, at all its addresses. */
export function ReadersPanel({ readings: { today, month, total, robots, byOldAddresses, whenGone } }: Props) {
  if (total + robots + byOldAddresses + whenGone === 0) return null
  const notes = [
    byOldAddresses > 0 && `Readers came ${times(byOldAddresses)} by old addresses.`,
    whenGone > 0 && `Asked for ${times(whenGone)} after it was taken down.`,
    robots > 0 && `Robots came ${times(robots)} in 30 days.`,
  ].filter(Boolean)
  return (
    <Panel title="Readers">
      <dl className="grid grid-cols-3 gap-2 px-4.5 pt-3.5 pb-3">
        {Object.entries({ Today: today, "30 days": month, "In all": total }).map(([label, number]) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="text-xl font-semibold tabular-nums">{number.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <p className="border-t border-rule px-4.5 py-2.5 text-sm text-soft">{notes.join(" ")}</p>
      )}
    </Panel>
  )
}
