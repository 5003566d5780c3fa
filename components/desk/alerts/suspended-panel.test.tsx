import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { SuspendedPanel } from "./suspended-panel"

const now = new Date("2026-11-30T10:05:00Z")

test("a suspended address stands with its time, its server's words and its alerts, and what undoes it", () => {
  const reader = { hint: "a…@example.org", since: "2026-11-30T09:41:10Z", reason: "550 No <user>", alerts: 2 }
  const words = renderToStaticMarkup(
    <SuspendedPanel readers={[reader]} total={30} zone="Europe/Zurich" now={now} />,
  )
  for (const told of [
    "a…@example.org",
    "Suspended today 10:41: 550 No &lt;user&gt;",
    "2 alerts",
    "confirms it by the link",
    "These are the last ones.",
  ])
    expect(words).toContain(told)
})
