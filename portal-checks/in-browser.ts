import type { Page as Tab } from "@playwright/test"
import type { Locale } from "@/domain/locales"
import type { Result, Site } from "./check"

/** Looks at each template as a browser shows it, in English and in Arabic unless other languages are named. */
export async function eachPageInBrowser(
  { address: portal, pages, browser }: Site,
  look: (tab: Tab) => Promise<string[]>,
  languages: readonly Locale[] = ["en", "ar"],
): Promise<Result> {
  const looked = pages.filter(({ language }) => languages.includes(language))
  const findings: string[] = []
  const context = await browser.newContext({ baseURL: portal, reducedMotion: "reduce" })
  await context.addInitScript("globalThis.__name ??= given => given") // tsx names the functions that we send there
  const tab = await context.newPage()
  for (const { address } of looked) {
    await tab.setViewportSize({ width: 1280, height: 800 })
    await tab.goto(address)
    findings.push(...(await look(tab)).map(what => `${address}: ${what}`))
  }
  await context.close()
  return { looked: `${looked.length} pages`, findings }
}
