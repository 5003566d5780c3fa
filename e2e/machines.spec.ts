import { Readable } from "node:stream"
import type { APIRequestContext } from "@playwright/test"
import { parseSitemap, parseSitemapIndex } from "sitemap"
import { inParallel } from "@/bench/in-parallel"
import { localeCodes } from "@/domain/locales"
import { openCurtain } from "./curtain"
import { baseURL } from "./setting"
import { expect, test } from "./test"

const curtain = openCurtain()

/** What an independent reader of sitemaps finds in one. It throws at what is not well-formed. */
async function read(request: APIRequestContext, address: string) {
  const xml = await (await request.get(address)).text()
  const items = address.endsWith("/sitemap.xml")
    ? await parseSitemapIndex(Readable.from([xml]))
    : await parseSitemap(Readable.from([xml]))
  return items.map(({ url }) => url)
}

async function mapped(request: APIRequestContext) {
  const files = await read(request, "/sitemap.xml")
  const pages = await Promise.all(files.map(file => read(request, file)))
  return { files, pages: pages.flat() }
}

const contentOf = (html: string, name: string) =>
  [...html.matchAll(/<meta [^>]+>/g)]
    .map(([element]) => element)
    .find(element => element.includes(`="${name}"`))
    ?.match(/content="([^"]*)"/)?.[1]

test("robots are told where the sitemaps are, and every address in them answers", async ({ request }) => {
  const rules = await (await request.get("/robots.txt")).text()
  expect(rules).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  expect(rules).toContain(`Sitemap: ${baseURL}/news-sitemap.xml`)
  const { files, pages } = await mapped(request)
  expect(files.length).toBeGreaterThan(localeCodes.length)
  expect(new Set(pages).size).toBe(pages.length)
  expect(pages.length).toBeGreaterThan(100)
  const some = pages.filter((_, number) => number % 5 === 0)
  const statuses = await inParallel(some, async page => [(await request.get(page)).status(), page] as const)
  expect(statuses.filter(([status]) => status !== 200)).toEqual([])
})

test("a sitemap says of a list's languages what its page says, and nothing of a person's", async ({
  page,
  request,
}) => {
  const xml = await (await request.get("/sitemaps/lists-en.xml")).text()
  const mapped = await parseSitemap(Readable.from([xml]))
  const people = mapped.filter(({ url }) => url.includes("/people/"))
  expect(people.length).toBeGreaterThan(5)
  expect(people.filter(({ links }) => links.length > 0)).toEqual([])
  for (const { url, links } of mapped.filter(each => !people.includes(each)).slice(0, 12)) {
    await page.goto(url)
    const said = await page
      .locator("link[hreflang]")
      .evaluateAll(all => all.map(link => [link.getAttribute("hreflang"), link.getAttribute("href")]))
    expect(links.map(({ lang, url }) => [lang, url]).sort(), url).toEqual(said.sort())
  }
})

for (const [address, type] of [
  ["/sitemap.xml", "application/xml"],
  ["/sitemaps/texts-0.xml", "application/xml"],
  ["/sitemaps/lists-fr.xml", "application/xml"],
  ["/news-sitemap.xml", "application/xml"],
  ["/robots.txt", "text/plain"],
  ["/en/opensearch.xml", "application/opensearchdescription+xml"],
  ["/social/en.png", "image/png"],
] as const)
  test(`${address} answers as ${type}, and only whether it changed to whom has it`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    expect(answer.headers()["content-type"]).toContain(type)
    expect(answer.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate")
    const again = await request.get(address, { headers: { "if-none-match": answer.headers().etag ?? "" } })
    expect(again.status()).toBe(304)
  })

test("what is not there answers 404", async ({ request }) => {
  for (const address of [
    "/sitemaps/texts-999.xml",
    "/sitemaps/lists-xx.xml",
    "/social/xx.png",
    "/social/en/news/nothing-1.png",
    "/xx/opensearch.xml",
    "/xx/alerts?list=news",
    "/xx/alerts/stopped",
    "/en/alerts/nothing",
  ])
    expect((await request.get(address)).status(), address).toBe(404)
})

test("a text that is taken down leaves the sitemaps at once, and so does its picture", async ({
  request,
}) => {
  const { editionId, languageVersionId } = await curtain.behind.textIn("published", curtain.people)
  const page = `/en/news/${await curtain.behind.slugOf(languageVersionId)}`
  expect((await mapped(request)).pages).toContain(baseURL + page)
  expect(await read(request, "/news-sitemap.xml")).toContain(baseURL + page)
  const html = await (await request.get(page)).text()
  const picture = contentOf(html, "og:image") ?? ""
  expect((await request.get(picture)).headers()["content-type"]).toBe("image/png")
  const older = await request.get(picture.replace("-1.png", "-7.png"), { maxRedirects: 0 })
  expect(older.headers().location).toBe(new URL(picture).pathname)

  await curtain.behind.step(curtain.people.noor, editionId, "take_down", { reason: "It was wrong." })
  expect((await mapped(request)).pages).not.toContain(baseURL + page)
  expect(await read(request, "/news-sitemap.xml")).not.toContain(baseURL + page)
  expect((await request.get(picture)).status()).toBe(410)
})

test("an answer has a picture of its own, and what is no answer has none", async ({ request }) => {
  const interview = "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it"
  const [, id] = /id="(q-[a-z0-9]+)"/.exec(await (await request.get(interview)).text()) ?? []
  const picture = (answer = "") => request.get(`/social${interview}-1/${answer}.png`)
  expect((await picture(id)).headers()["content-type"]).toBe("image/png")
  expect((await picture("q-none")).status()).toBe(404)
})

test("every page says what it is, in which languages, and what a link to it looks like", async ({ page }) => {
  for (const address of [
    "/en",
    "/fr/news",
    "/en/regions/africa",
    "/en/people",
    "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it",
  ]) {
    await page.goto(address)
    const attribute = (selector: string, name: string) => page.locator(selector).first().getAttribute(name)
    expect(await attribute('link[rel="canonical"]', "href"), address).toBe(baseURL + address)
    expect(await attribute('link[hreflang="x-default"]', "href"), address).toContain(baseURL)
    expect(await attribute('meta[property="og:image:width"]', "content"), address).toBe("1200")
    expect(await attribute('meta[property="og:image:alt"]', "content"), address).not.toBe("")
    expect(await attribute('meta[name="twitter:card"]', "content"), address).toBe("summary_large_image")
    expect(await attribute('link[rel="search"]', "href"), address).toMatch(/opensearch\.xml$/)
    const data = await page.locator('script[type="application/ld+json"]').allTextContents()
    const types = data.map(each => JSON.parse(each)["@type"])
    expect(types, address).toContain(address === "/en" ? "WebSite" : "BreadcrumbList")
  }
})
