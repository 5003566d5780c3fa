import { duration, quantile } from "../figures"
import type { Outcome } from "./phase"
import type { Place, Sighting } from "./watcher"

const columns = [
  "run",
  "seen on",
  "texts",
  "missed",
  "early",
  "double",
  "late",
  "watched",
  "p50",
  "p99",
  "max",
]

const legend =
  "Missed: not seen within 30 s; whoever asks only once the rush is over asks every 3 s, for 90 s. Early: seen before its " +
  "instant. Double: more than one history entry or announcement. " +
  "Late: somebody who asked more than a second after the instant was told that it is not there. Watched: asked for every " +
  "100 ms; p50, p99 and max are from their instant to the end of the answer that had them. All by the database's clock."

/** The outcomes as a table, what the words in it mean, and how to have it again. */
export const reportOf = (outcomes: Outcome[], { machine, command }: { machine: string; command: string }) =>
  [tableOf(outcomes), "", legend, "", `${machine}. \`${command}\``].join("\n")

/** The outcomes as a table, with what happened beside as a list. */
export function tableOf(outcomes: Outcome[]) {
  const rows = outcomes.flatMap(outcome => [rowOf(outcome, "page"), rowOf(outcome, "list")])
  const rule = columns.map((_, index) => (index < 2 ? "---" : "--:"))
  const lines = [columns, rule, ...rows].map(cells => `| ${cells.join(" | ")} |`)
  return [...lines, "", ...outcomes.map(noteOf)].join("\n")
}

function rowOf({ phase, sightings, effects }: Outcome, place: Place) {
  const seen = sightings.filter(sighting => sighting.place === place)
  const latenesses = seen.filter(({ closely }) => closely).flatMap(({ lateness = [] }) => lateness)
  const isPage = place === "page"
  return [
    isPage ? phase.title : "",
    place,
    seen.length,
    seen.filter(({ lateness }) => lateness === undefined).length,
    latenesses.filter(lateness => lateness < 0).length,
    isPage ? effects.double : "",
    seen.filter(({ late }) => late).length,
    seen.filter(({ closely }) => closely).length,
    ...[0.5, 0.99, 1].map(share => duration(quantile(latenesses, share))),
  ]
}

function noteOf({ phase, sightings, effects, effectsBefore, damage, clockDoubt }: Outcome) {
  const failures = sightings.reduce((sum: number, sighting: Sighting) => sum + sighting.failures, 0)
  const parts = [
    damage &&
      `${damage.killed} publishers killed and ${damage.frozen} frozen, the database away for ${damage.away.map(duration).join(" and ")}`,
    effectsBefore && `${effectsBefore.once} side effects before a publisher came`,
    `side effects once ${effects.once}, never ${effects.never}, double ${effects.double}`,
    `${failures} requests failed`,
    `clocks compared within ${clockDoubt.toFixed(2)} ms`,
  ]
  return `- ${phase.title}: ${parts.filter(Boolean).join("; ")}.`
}
