import type { APIRequestContext } from "@playwright/test"
import { inParallel } from "@/bench/in-parallel"
import { stories } from "@/demonstration/stories/all"
import { localeCodes } from "@/domain/locales"
import { baseURL } from "./setting"
import { expect, test } from "./test"

/** A word that stands in every text of the demonstration that is not public, and nowhere else. */
const canary = /Quillonnade/i

/** What a page links to, what a sitemap names, the pictures of its links, and what programs are told. */
const addressesIn = (text: string) =>
  [
    ...text.matchAll(
      /(?:href|src|srcset|action)="([^"]+)"|<loc>([^<]+)<|"og:image" content="([^"]+)"|"(?:page|text|story|next|address)":"([^"]+)"/g,
    ),
  ]
    .flatMap(([, links, mapped, card, told]) =>
      (links ?? mapped ?? card ?? told ?? "").split(/,\s+/).map(part => part.split(" ")[0] ?? ""),
    )
    .map(address => address.replaceAll("&amp;", "&").replace(baseURL, "").split("#")[0] ?? "")
    .filter(address => address.startsWith("/") && !address.startsWith("//"))

/** Follows every address that a stranger can find, from the front pages on, wave after wave. */
async function crawl(
  request: APIRequestContext,
  starts: string[],
  look: (address: string, status: number, body: string) => void,
) {
  const seen = new Set(starts)
  for (let wave = starts; wave.length > 0; ) {
    const found = await inParallel(wave, async address => {
      const answer = await request.get(address)
      const type = answer.headers()["content-type"] ?? ""
      const body = /text|json|xml|svg|bibtex|research-info/.test(type) ? await answer.text() : ""
      look(address, answer.status(), body)
      const isOurs = !address.startsWith("/_next/") && !address.startsWith("/images/")
      return isOurs ? addressesIn(body).filter(next => !isAWayAmongMany(address, next)) : []
    })
    wave = [...new Set(found.flat())].filter(next => !seen.has(next))
    for (const next of wave) seen.add(next)
  }
  return seen
}

test("the canary is in the drafts of the demonstration, and in nothing that was published", () => {
  const told = stories.flatMap(story => story.texts as { fate: { is: string }; content: object }[])
  const isUnseen = (fate: string) =>
    ["draft", "changes asked", "in review", "approved", "scheduled"].includes(fate)
  expect(told.filter(text => isUnseen(text.fate.is)).length).toBeGreaterThan(8)
  for (const { fate, content } of told)
    expect(canary.test(JSON.stringify(content)), JSON.stringify(content).slice(0, 80)).toBe(isUnseen(fate.is))
})

/** Every list can be narrowed in every way; one choice in each whole list of one language shows them all. */
const isAWayAmongMany = (from: string, to: string) =>
  to.includes("?") && (to.includes("&") || !/^\/en\/[a-z]+$/.test(from))

/** Texts of other journeys, which may take them down while we look; programs have them by number. */
const isAnothers = (status: number, address: string) =>
  /a-text-that-is-/.test(address) || (status === 410 && /^\/api\/v1\/stories\/\d+/.test(address))

/** What robots ask for, besides what is linked. */
const starts = [
  "/",
  "/robots.txt",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/api/v1/openapi.json",
  ...localeCodes.flatMap(locale => [`/${locale}`, `/api/v1/stories?language=${locale}&limit=100`]),
]

test("a stranger finds no word of any draft, no broken address and nothing of the desk", async ({
  request,
}) => {
  test.setTimeout(240_000)
  const broken: string[] = []
  const leaks: string[] = []
  const seen = await crawl(request, starts, (address, status, body) => {
    if (status >= 400 && !isAnothers(status, address)) broken.push(`${status} ${address}`)
    if (canary.test(body)) leaks.push(address)
  })
  expect(leaks).toEqual([])
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(150)
})

test("the framework's own data requests hold no word of any draft either", async ({ request }) => {
  for (const address of [
    "/en",
    "/en/news",
    "/en/interviews",
    "/en/profiles",
    "/en/events",
    "/en/campaigns",
    "/fr",
    "/es",
  ]) {
    const answer = await request.get(address, { headers: { rsc: "1" } })
    expect(await answer.text(), address).not.toMatch(canary)
  }
})

test("every desk address sends a stranger to the door", async ({ request }) => {
  for (const address of [
    "/desk",
    "/desk/stories",
    "/desk/review",
    "/desk/stories/new",
    "/desk/front",
    "/desk/front/place?language=en&spot=lead",
    "/desk/terms",
    "/desk/terms/topics/housing",
    "/desk/terms/add?kind=topics",
    "/desk/terms/people",
    "/desk/stories/1/en",
    "/desk/stories/1/en/edit",
    "/desk/stories/1/en/versions/revision-1",
    "/desk/stories/1/en/versions/given-up-1",
    "/desk/stories/999/en",
    "/desk/readers",
    "/desk/alerts",
    "/desk/addresses",
    "/desk/addresses/1",
    "/desk/missed",
    "/desk/nothing",
  ]) {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status(), address).toBe(307)
    expect(answer.headers().location, address).toContain("/sign-in")
    expect(await answer.text(), address).not.toMatch(canary)
  }
})

test("a stranger can upload nothing", async ({ request, baseURL }) => {
  const picture = { name: "a.png", mimeType: "image/png", buffer: Buffer.from("89504e47", "hex") }
  const answer = await request.post("/desk/images", {
    multipart: { file: picture },
    headers: { origin: baseURL ?? "" },
  })
  expect(answer.status()).toBe(401)
})

test("a post from another site is refused before anything looks at it", async ({ request }) => {
  const posts: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { "sec-fetch-site": "cross-site" },
    {},
  ]
  for (const headers of posts)
    expect((await request.post("/sign-in", { headers, form: { email: "a", password: "b" } })).status()).toBe(
      403,
    )
})

test("pictures of drafts are not for strangers", async ({ request }) => {
  const { openDatabase } = await import("./stage")
  const close = await openDatabase()
  const { hiddenImage } = await import("./hidden-image")
  const { sha256, width } = await hiddenImage()
  expect((await request.get(`/images/${sha256}-${width}.webp`)).status()).toBe(404)
  await close()
})

test("a stranger who tries one password after the other is told to wait, in the form as it was filled", async ({
  page,
}) => {
  await page.goto("/sign-in")
  await page.getByLabel("E-mail").fill(`nobody-${Date.now()}@example.org`)
  const statuses: number[] = []
  for (let tries = 0; tries < 7; tries++) {
    await page.getByLabel("Password").fill(`a guess, and number ${tries}`)
    const answered = page.waitForResponse(answer => answer.request().method() === "POST")
    await page.getByRole("button", { name: "Sign in" }).click()
    const answer = await answered
    statuses.push(answer.status())
    if (answer.status() === 429) expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0)
    await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled()
  }
  expect(statuses.slice(0, 6)).toEqual(Array(6).fill(200))
  // on a busy machine the first wait, of a second, may be over
  if (statuses[6] === 429) await expect(page.getByText("too many wrong passwords")).toBeVisible()
  await expect(page.getByLabel("E-mail")).toHaveValue(/^nobody-/)
})
