import { once } from "node:events"
import { closeDatabase } from "@/db/client"
import { fillDemonstration } from "@/demonstration/fill"
import { setStage } from "../stage"
import { copyOf } from "./copy"
import { load, median } from "./load"
import { startNginx } from "./nginx"
import { startFramework, startOurs } from "./servers"
import { readWhilePublishing } from "./while-publishing"

type Wish = { port: number; seconds: number; rounds: number; describeMachine: () => Promise<string> }

const pages = {
  "home page": "/en",
  "a list": "/en/news",
  "a region": "/en/regions/europe-and-central-asia",
  "an article": "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it",
}
const unrelated = ["/fr", "/fr/news", "/fr/interviews", "/es", "/es/news", "/es/events", "/en/interviews"]
const encodings = ["identity", "gzip"]

type Row = { page: string; encoding: string; bytes: number; ours: number; nginx: number; framework: number }

/** Plays the experiment and gives its table; everything that it started and made is gone afterwards. */
export async function measurePages({ port, seconds, rounds, describeMachine }: Wish): Promise<string> {
  const stage = await setStage({ name: "pages", port, keep: false })
  try {
    await fillDemonstration(() => {})
    const machine = await describeMachine()
    const ours = await startOurs(stage, port)
    const framework = await startFramework(stage, port + 1)
    const rows: Row[] = []
    for (const encoding of encodings) {
      const copies = await Promise.all(Object.values(pages).map(path => copyOf(ours, path, encoding)))
      const nginx = await startNginx(`${stage.dataDir}/nginx-${encoding}`, port + 2, copies)
      try {
        for (const [page, path] of Object.entries(pages)) {
          const bytes = copies.find(copy => copy.path === path)?.body.length ?? 0
          const sites = { ours, nginx: `http://127.0.0.1:${port + 2}`, framework }
          rows.push({ page, encoding, bytes, ...(await race(sites, path, encoding)) })
          console.log(rows.at(-1))
        }
      } finally {
        nginx.kill()
        await once(nginx, "exit")
      }
    }
    const slowdown = await readWhilePublishing(ours, unrelated)
    return [
      ...table(rows),
      "",
      `Requests a second, medians of ${rounds} rounds of ${seconds} s, taken in turns; 32 connections of one thread of wrk. All three answer the same page; nginx serves the very bytes that our server sent, with their headers, from files.`,
      "",
      `While ${slowdown.texts} texts went live, 10 a second, in the same process: the 99th percentile of ${unrelated.length} unrelated pages at 300 requests a second was ${slowdown.busy.toFixed(1)} ms, against ${slowdown.quiet.toFixed(1)} ms in peace (${(slowdown.busy / slowdown.quiet).toFixed(2)} times); ${slowdown.failures.length} requests failed.`,
      "",
      `Machine: ${machine}. Command: \`npm run bench:pages\`.`,
    ].join("\n")
  } finally {
    await closeDatabase()
    await stage.clear()
  }

  /** Round by round and in turns, so that a slow minute of the machine meets all three. */
  async function race(sites: Record<"ours" | "nginx" | "framework", string>, path: string, encoding: string) {
    const seen = { ours: [] as number[], nginx: [] as number[], framework: [] as number[] }
    for (let round = 0; round < rounds; round++)
      for (const name of ["ours", "nginx", "framework"] as const) {
        const { perSecond, failed } = await load(sites[name] + path, { seconds, encoding })
        if (failed > 0) throw new Error(`${failed} requests for ${path} failed at ${name}.`)
        seen[name].push(perSecond)
      }
    return { ours: median(seen.ours), nginx: median(seen.nginx), framework: median(seen.framework) }
  }
}

const table = (rows: Row[]) => [
  "| page | encoding | bytes | our server | nginx | framework alone | ours / nginx | ours / framework |",
  "| --- | --- | --: | --: | --: | --: | --: | --: |",
  ...rows.map(
    ({ page, encoding, bytes, ours, nginx, framework }) =>
      `| ${page} | ${encoding} | ${bytes} | ${count(ours)} | ${count(nginx)} | ${count(framework)} | ${(ours / nginx).toFixed(2)} | ${(ours / framework).toFixed(1)} |`,
  ),
]

const count = (number: number) => Math.round(number).toLocaleString("en")
