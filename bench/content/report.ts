import { duration, quantile } from "../figures"
import { markdownTable } from "../table"

export type Measured = {
  stories: number
  generated: number
  /** The machine's load average before measuring. */
  load: number
  pages: Record<string, number[]>
  desk: Record<string, { times: number[]; queries: number }>
  publishing: Record<string, number[]>
}

type Telling = { machine: string; seed: number; visits: number }

/** Three tables with a column for each number of stories, so that growth can be seen. */
export function reportOf(measured: Measured[], { machine, seed, visits }: Telling) {
  const sizes = measured.map(({ stories }) => `${stories.toLocaleString("en")} stories`)
  const largest = measured.at(-1)
  const rowsOf = (part: (one: Measured) => Record<string, number[]>) =>
    Object.keys(largest ? part(largest) : {}).map(name => [
      name,
      ...measured.map(one => figure(part(one)[name])),
    ])
  const desk = Object.entries(largest?.desk ?? {}).map(([name, { queries }]) => [
    name,
    queries,
    ...measured.map(one => figure(one.desk[name]?.times)),
  ])
  return [
    markdownTable(
      ["first visit", ...sizes],
      rowsOf(({ pages }) => pages),
    ),
    "",
    markdownTable(["at the desk", "queries", ...sizes], desk),
    "",
    markdownTable(
      ["one text", ...sizes],
      rowsOf(({ publishing }) => publishing),
    ),
    "",
    `Each figure is the median and, behind it, the longest of ${visits}, one after the other. First visits: from the request to the end ` +
      "of the answer over loopback, from a web process that keeps no page and has been asked before. The desk: all that a page and its menu " +
      "ask the database, as they ask it. Aims with 100,000 stories: 100 ms, 300 ms, 50 ms.",
    "",
    `The stories were there after ${measured.map(one => duration(one.generated)).join(", ")}. The machine's load average before ` +
      `measuring was ${measured.map(one => one.load.toFixed(1)).join(", ")}.`,
    "",
    `${machine}. \`npm run bench:content -- --seed ${seed} --visits ${visits}\``,
  ].join("\n")
}

const figure = (times: number[] | undefined) =>
  times ? `${duration(quantile(times, 0.5))} (${duration(Math.max(...times))})` : ""
