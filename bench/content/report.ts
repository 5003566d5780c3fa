import { duration, quantile } from "../figures"
import { markdownTable } from "../table"

/** Milliseconds by what was asked for, and the number of queries of each desk page. */
export type Times = Record<"pages" | "desk" | "publishing", Record<string, number[]>> & {
  queries: Record<string, number>
}
type Found = { stories: number; generated: number; times: Times }
type Telling = { machine: string; loads: number[]; command: string }

/** Three tables with a column for each number of stories, so that growth can be seen. */
export function reportOf(found: Found[], { machine, loads, command }: Telling) {
  const sizes = found.map(({ stories }) => `${stories.toLocaleString("en")} stories`)
  const largest = found.at(-1)?.times
  const rowsOf = (part: "pages" | "desk" | "publishing", name: string) =>
    found.map(({ times }) => figure(times[part][name]))
  const namesOf = (part: "pages" | "desk" | "publishing") => Object.keys(largest?.[part] ?? {})
  const count = Object.values(largest?.pages ?? {})[0]?.length
  return [
    markdownTable(
      ["first visit", ...sizes],
      namesOf("pages").map(name => [name, ...rowsOf("pages", name)]),
    ),
    "",
    markdownTable(
      ["at the desk", "queries", ...sizes],
      namesOf("desk").map(name => [name, largest?.queries[name] ?? "", ...rowsOf("desk", name)]),
    ),
    "",
    markdownTable(
      ["one text", ...sizes],
      namesOf("publishing").map(name => [name, ...rowsOf("publishing", name)]),
    ),
    "",
    `Each figure is the median and, behind it, the longest of ${count}, one after the other, the sizes in turns. First visits: from the ` +
      "request to the end of the answer over loopback, from a web process that keeps no page and has been asked before. The desk: all that a " +
      "page and its menu ask the database, as they ask it. Aims with 100,000 stories: 100 ms, 300 ms, 50 ms.",
    "",
    `The stories were there after ${found.map(({ generated }) => duration(generated)).join(", ")}. The machine's load average after ` +
      `each round was ${loads.map(load => load.toFixed(1)).join(", ")}.`,
    "",
    `${machine}. \`npm run bench:content ${command}\``,
  ].join("\n")
}

const figure = (times: number[] | undefined) =>
  times ? `${duration(quantile(times, 0.5))} (${duration(Math.max(...times))})` : ""
