import { outcomes } from "@/app/(alerts)/[locale]/alerts/outcomes"
import { programsAddress } from "@/app/[locale]/sections"
import { type Locale, localeCodes } from "@/domain/locales"
import { kinds } from "@/domain/story"
import type { Sample } from "./samples"

/** A fetched page that stands for its template. */
export type Page = { template: string; language: Locale; address: string; status: number; html: string }

type Portal = { address: string; samples: Sample[] }

/** One page of each template in each language, but what only leads on; what answers otherwise than it should ends the run. */
export async function fetchPages({ address: portal, samples }: Portal): Promise<Page[]> {
  const pages: Page[] = []
  async function take({ status, ...wish }: Sample) {
    const answer = await fetch(portal + wish.address, { redirect: "manual" })
    if (answer.status !== status)
      throw new Error(`${wish.address} answered ${answer.status} where ${status} was expected.`)
    const html = await answer.text()
    const page = { ...wish, status, html }
    if (!answer.headers.has("location")) pages.push(page)
    return page
  }
  for (const language of localeCodes) {
    for (const [template, address, status = 200] of fixed(language))
      await take({ template, language, address, status })
    for (const section of ["people", ...termSections]) {
      const index = await take({
        template: section,
        language,
        address: `/${language}/${section}`,
        status: 200,
      })
      const address = firstLinkBelow(index)
      if (!address) throw new Error(`/${language}/${section} leads to none of them.`)
      await take({ template: `one of ${section}`, language, address, status: 200 })
      const narrowed = `${address}?kind=interview&kind=news`
      await take({ template: `one of ${section}, narrowed`, language, address: narrowed, status: 200 })
    }
  }
  for (const sample of samples) await take(sample)
  for (const language of ["en", "ar"] as const)
    await take({ template: "page 2", language, address: `/${language}/news/page/2`, status: 200 })
  await take({ template: "for programs", language: "en", address: programsAddress, status: 200 })
  await take({ template: "sign-in", language: "en", address: "/sign-in", status: 200 })
  return pages
}

const termSections = ["regions", "countries", "topics", "series"]

const fixed = (language: Locale): [template: string, address: string, status?: number][] => [
  ["home", `/${language}`],
  ...Object.values(kinds).map(({ path }) => [`list of ${path}`, `/${language}/${path}`] as [string, string]),
  ["narrowed list", `/${language}/news?region=africa`],
  ["list narrowed by much", `/${language}/news?region=africa&region=europe&year=2026&language=all`],
  ["list narrowed to nothing", `/${language}/news?region=africa&topic=worker-buyouts&year=1999`],
  ["search", `/${language}/search`],
  ["search with results", `/${language}/search?q=cooperative`],
  ["narrowed search", `/${language}/search?q=cooperative&kind=news&language=all`],
  ["search without results", `/${language}/search?q=qqzzxxyy`],
  ["not found", `/${language}/nothing/of/the/kind`, 404],
  ["beyond the last page", `/${language}/news/page/9999`, 404],
  ["alert form", `/${language}/alerts?list=news&region=africa`],
  ["form for the link to all alerts", `/${language}/alerts/link`],
  ["alert of no key", `/${language}/alerts/own`, 404],
  ["request of no key", `/${language}/alerts/confirm`, 404],
  ...Object.values(outcomes).map(
    told =>
      [`alert ${told}`, `/${language}/alerts/${told}?list=news`, told === outcomes.unknown ? 404 : 200] as [
        string,
        string,
        number,
      ],
  ),
]

function firstLinkBelow({ address, html }: Page) {
  const links = [...html.matchAll(/href="([^"?#]+)"/g)].map(([, link]) => link ?? "")
  return links.find(link => link.startsWith(`${address}/`) && !/\.\w+$|\/page\/|\/where\//.test(link))
}

/** What a page of the given relation or type links to, each address once. */
export function linkedFrom(pages: Page[], selects: (tag: string) => boolean) {
  const tags = pages.flatMap(({ html }) => [...html.matchAll(/<(?:link|a) [^>]+>/g)].map(([tag]) => tag))
  const addresses = tags
    .filter(selects)
    .map(tag => tag.match(/href="([^"]+)"/)?.[1]?.replaceAll("&amp;", "&"))
  return [...new Set(addresses.filter(address => address !== undefined))]
}
