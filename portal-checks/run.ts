import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { markdownTable } from "@/bench/table"
import { checkAxe } from "./axe"
import { checkCalendars } from "./calendars"
import type { Check, Result } from "./check"
import { checkCitations } from "./citations"
import { checkClipping } from "./clipping"
import { checkFeeds } from "./feeds"
import { checkHtml } from "./html"
import { checkKeyboard } from "./keyboard"
import { checkLinks } from "./links"
import { checkMachines } from "./machines"
import { checkNaughtyStrings } from "./naughty/check"
import { fetchPages } from "./pages"
import { checkReflow } from "./reflow"
import { checkSitemaps } from "./sitemaps"
import { setStage, type Wish } from "./stage"
import { checkStructuredData } from "./structured-data"

/** In this order: the naughty strings come last, because they stay in the portal. */
const checks: Record<string, Check> = {
  html: checkHtml,
  feeds: checkFeeds,
  sitemaps: checkSitemaps,
  calendars: checkCalendars,
  citations: checkCitations,
  machines: checkMachines,
  "structured-data": checkStructuredData,
  axe: checkAxe,
  reflow: checkReflow,
  clipping: checkClipping,
  keyboard: checkKeyboard,
  links: checkLinks,
  "naughty-strings": checkNaughtyStrings,
}

/** Runs the named checks, or all, prints what they found, and tells whether they found anything. */
export async function checkPortal({ named, ...wish }: Wish & { named: string[] }) {
  const unknown = named.filter(name => !(name in checks))
  if (unknown.length > 0)
    throw new Error(`There is no check ${unknown.join(", ")}. They are ${Object.keys(checks).join(", ")}.`)
  const stage = await setStage(wish)
  const table: string[][] = []
  let count = 0
  try {
    const folder = join(wish.dataDir, "looked-at")
    mkdirSync(folder, { recursive: true })
    const pages = await fetchPages(stage)
    for (const [name, check] of Object.entries(checks)) {
      if (named.length > 0 && !named.includes(name)) continue
      console.log(`${name} …`)
      const begin = performance.now()
      const { looked, findings } = await check({ ...stage, pages, folder }).catch(brokenOff)
      const seconds = ((performance.now() - begin) / 1000).toFixed(0)
      table.push([name, looked, `${findings.length}`, seconds])
      count += findings.length
      for (const finding of findings) console.log(`  ${finding}`)
    }
  } finally {
    await stage.clear()
  }
  console.log(`\n${markdownTable(["check", "looked at", "findings", "seconds"], table)}`)
  return count > 0
}

/** A check that breaks off has found something, too, and the others go on. */
const brokenOff = (error: unknown): Result => ({
  looked: "broken off",
  findings: [error instanceof Error && error.cause ? `${error} ${error.cause}` : String(error)],
})
