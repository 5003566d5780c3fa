import { buttonLook } from "@/components/ui/button"
import { times } from "../times"
import { dateInWords } from "../when"

type Props = { missed: { address: string; people: number; robots: number; lastDay: string } }

/** An address that readers look for and miss, and the way to lead them on. */
export const MissedRow = ({ missed: { address, people, robots, lastDay } }: Props) => (
  <li className="grid gap-x-5 gap-y-2 border-t border-rule px-4.5 py-3 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
    <div className="min-w-0">
      <h3 className="font-semibold wrap-anywhere">{address}</h3>
      <p className="text-sm text-soft">
        Asked for {times(people)} by people, {times(robots)} by robots; last on {dateInWords(lastDay)}.
      </p>
    </div>
    <p>
      <a href={`/desk/addresses/new?from=${encodeURIComponent(address)}`} className={buttonLook.small}>
        Lead it on<span className="sr-only">: {address}</span>
      </a>
    </p>
  </li>
)
