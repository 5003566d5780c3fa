import { availableParallelism, cpus } from "node:os"
import { budgets } from "@/bench/budget"
import { firstVisit } from "@/bench/first-visit"
import { type Audit, audit, headings } from "./audit"
import { openBrowser } from "./browser"
import { startProduct } from "./product"

/** Weighs and judges each page, and gives the table and whether everything has a hundred. */
export async function measureLighthouse({ port, dataDir }: { port: number; dataDir: string }) {
  const product = await startProduct({ port, dataDir })
  const { browser, port: browserPort } = await openBrowser()
  const lines: string[] = []
  const problems: string[] = []
  let last: Audit | undefined
  try {
    for (const { page: name, address } of budgets) {
      const page = await browser.newPage({ baseURL: product.address })
      const { bytes } = await firstVisit(page, address)
      await page.close()
      last = await audit(product.address + address, browserPort)
      lines.push(row([name, ...last.scores, ...last.timings, ...kinds.map(kind => kilobytes(bytes[kind]))]))
      problems.push(...last.failing.map(what => `${name}: ${what}`))
      if (last.scores.some(score => score < 100)) problems.push(`${name}: ${last.scores.join(", ")}`)
      console.log(lines.at(-1))
    }
  } finally {
    await browser.close()
    await product.stop()
  }
  const { lighthouse, power } = last?.conditions ?? {}
  const report = [
    `Lighthouse ${lighthouse} with its defaults (a slow phone on a slow network, simulated), Chromium ${browser.version()},`,
    `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), benchmark index ${power}. Weights in kB as sent; "all" is a first visit without pictures.`,
    "",
    row(["page", ...headings, ...kinds]),
    row([...Array(1 + headings.length + kinds.length)].map((_, place) => (place === 0 ? "---" : "--:"))),
    ...lines,
  ].join("\n")
  return { report, problems }
}

const kinds = ["all", "document", "stylesheet", "font", "script", "image"]
const row = (cells: unknown[]) => `| ${cells.join(" | ")} |`
const kilobytes = (bytes = 0) => (bytes / 1000).toFixed(1)
