import { fullTime } from "../when"
import type { Clocks } from "./shown-edition"

type Props = { label: string; at: string; clocks: Clocks }

/** An instant as the clocks of the reader, of the site and of UTC show it. */
export function ThreeClocks({ label, at, clocks: { zone, siteZone } }: Props) {
  const instant = new Date(at)
  return (
    <div className="text-sm">
      <p className="font-semibold">{label}</p>
      <ul className="grid gap-0.5">
        {[...new Set([zone, siteZone, "UTC"])].map((each, place) => (
          <li key={each} className={place === 0 ? "text-ink" : "text-soft"}>
            <time dateTime={instant.toISOString()}>{fullTime(instant, each)}</time>{" "}
            <span className="whitespace-nowrap">{each === zone ? `${each} (you)` : each}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
