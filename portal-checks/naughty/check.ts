import { publishingPeople } from "../behind"
import { checkCalendars } from "../calendars"
import type { Check } from "../check"
import { checkFeeds } from "../feeds"
import { checkHtml } from "../html"
import { fetchPages, type Page } from "../pages"
import { checkSitemaps } from "../sitemaps"
import { checkStructuredData } from "../structured-data"
import { lostInCalendars } from "./in-calendars"
import { lostInFeeds } from "./in-feeds"
import { lostInInterface } from "./in-interface"
import { lostInNotices } from "./in-notices"
import { lostInPages } from "./in-pages"
import { lostInSitemaps } from "./in-sitemaps"
import { lostInTerms } from "./in-terms"
import { openReader } from "./markup"
import { publishNaughtyTexts } from "./publish"
import { checkSearch } from "./search"

/**
 * The checks of what machines read, once more, with the Big List of Naughty Strings in every text; and whether each string
 * arrives wherever texts are told, from each field, and from the names and reasons that are told beside them.
 */
export const checkNaughtyStrings: Check = async site => {
  const people = await publishingPeople()
  const { texts, refused, findings } = await publishNaughtyTexts(people)
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
  const reader = await openReader(site.browser)
  findings.push(
    ...(await lostInPages(pages, texts, reader)),
    ...(await lostInFeeds(site.address, texts, reader)),
    ...(await lostInSitemaps(site.address, texts)),
    ...(await lostInCalendars(site.address, texts)),
    ...(await lostInInterface(site.address, texts)),
    ...(await checkSearch(site.address, texts)),
    ...(await lostInNotices(site.address, { texts, people, reader })),
  )
  const terms = await lostInTerms(site.address, people, reader)
  findings.push(...terms.findings)
  await reader.close()
  const looked = `${texts.length} texts, withdrawn afterwards, and names of a topic`
  return { looked: `${looked}; ${refused.length + terms.refused.length} refusals`, findings }
}
