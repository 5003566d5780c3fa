import { checkCalendars } from "../calendars"
import type { Check } from "../check"
import { checkFeeds } from "../feeds"
import { checkHtml } from "../html"
import { fetchPages, type Page } from "../pages"
import { checkSitemaps } from "../sitemaps"
import { checkStructuredData } from "../structured-data"
import { publishNaughtyTexts } from "./publish"
import { checkSearch } from "./search"
import { checkSurvival } from "./survival"

/** The checks of what machines read, once more, with the Big List of Naughty Strings in every text. */
export const checkNaughtyStrings: Check = async site => {
  const { texts, refused, findings } = await publishNaughtyTexts()
  const pages: Page[] = []
  for (const { address, language } of texts) {
    const answer = await fetch(site.address + address)
    pages.push({ template: "naughty", language, address, status: answer.status, html: await answer.text() })
    if (answer.status !== 200) findings.push(`${address} answered ${answer.status}.`)
  }
  const lists = (await fetchPages({ address: site.address, samples: [] })).filter(
    ({ status }) => status === 200,
  )
  const changed = { ...site, pages: [...pages, ...lists] }
  for (const check of [checkHtml, checkFeeds, checkSitemaps, checkCalendars, checkStructuredData])
    findings.push(...(await check(changed)).findings)
  findings.push(...(await checkSurvival({ ...site, pages }, texts)))
  findings.push(...(await checkSearch(site.address, texts)))
  return { looked: `${texts.length} texts; ${refused.length} refusals`, findings }
}
