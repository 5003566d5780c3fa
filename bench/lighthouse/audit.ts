import lighthouse, { type Result } from "lighthouse"

export type Audit = Awaited<ReturnType<typeof audit>>

const categories = ["performance", "accessibility", "best-practices", "seo"] as const
const timings = {
  "first paint": "first-contentful-paint",
  "largest paint": "largest-contentful-paint",
  blocked: "total-blocking-time",
  shift: "cumulative-layout-shift",
}

/** Lighthouse as it is without any setting: a slow phone on a slow network. */
export async function audit(address: string, port: number) {
  const result = await lighthouse(address, { port, logLevel: "error" })
  if (!result) throw new Error(`Lighthouse had nothing to say about ${address}.`)
  const { lhr } = result
  return {
    scores: categories.map(name => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
    timings: Object.values(timings).map(id => lhr.audits[id]?.displayValue ?? "?"),
    failing: failing(lhr),
    conditions: { lighthouse: lhr.lighthouseVersion, power: lhr.environment.benchmarkIndex },
  }
}

export const headings = ["performance", "accessibility", "best practices", "SEO", ...Object.keys(timings)]

/** What takes a point away; advice that counts for nothing is left out. */
function failing({ audits, categories: judged }: Result) {
  const counted = categories.flatMap(name => judged[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0)
  return counted.flatMap(({ id }) => {
    const { score, title, displayValue = "" } = audits[id] ?? {}
    return typeof score === "number" && score < 0.9 ? [`${title} ${displayValue}`.trim()] : []
  })
}
