import type { Check } from "./check"
import { loadFromNpm } from "./tools"

type Test = { test: string; description: string; error?: { message?: string } }
type Verdict = { failed: Test[] }
type Tester = { structuredDataTest(html: string, options: object): Promise<Verdict> }

/** Whether a page asks search engines to leave it out. */
const isForNobody = (html: string) => /<meta name="robots" content="[^"]*noindex/.test(html)

/** What search engines and social media read of a page, by the Structured Data Testing Tool. */
export const checkStructuredData: Check = async ({ pages }) => {
  const load = loadFromNpm("structured-data-testing-tool", "4.5.0")
  const { structuredDataTest }: Tester = load("structured-data-testing-tool")
  const { Google, Twitter, Facebook } = load("structured-data-testing-tool/presets")
  const described = pages.filter(({ status, html }) => status === 200 && !isForNobody(html))
  const findings: string[] = []
  for (const { address, html } of described) {
    if (!html.includes("application/ld+json")) {
      findings.push(`${address} describes nothing.`)
      continue
    }
    const { failed } = await structuredDataTest(html, { presets: [Google, Twitter, Facebook] }).catch(
      (error: { type?: string; res?: Verdict }) => {
        if (error.type === "VALIDATION_FAILED" && error.res) return error.res // its way to say that something failed
        throw error
      },
    )
    findings.push(...failed.map(({ test, description }) => `${address}: ${test} ${description}`))
  }
  return { looked: `${described.length} pages`, findings }
}
