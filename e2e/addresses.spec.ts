import { openDatabase } from "./stage"
import { takenDown } from "./taken-down"
import { expect, test } from "./test"

test.describe("the front door", () => {
  for (const [header, locale] of [
    ["fr-CH, en;q=0.5", "fr"],
    ["es", "es"],
    ["ar-EG, en;q=0.9", "ar"],
    ["de", "en"],
  ] as const)
    test(`a visitor who reads ${header} is sent to /${locale}`, async ({ request }) => {
      const answer = await request.get("/", { headers: { "accept-language": header }, maxRedirects: 0 })
      expect(answer.status()).toBe(307)
      expect(answer.headers().location).toMatch(new RegExp(`/${locale}$`))
      expect(answer.headers().vary?.toLowerCase()).toContain("accept-language")
    })
})

test.describe("what is not there", () => {
  for (const address of [
    "/xx",
    "/en/nothing",
    "/en/news/nothing-of-the-kind",
    "/en/regions/atlantis",
    "/en/news/page/999",
    "/en/news/page/0",
    "/en/news/page/x",
    "/en/a/b/c/d/e",
    "/fr/interviews/rien",
    "/nothing.txt",
    "/images/0000.webp",
  ])
    test(`${address} answers 404`, async ({ request }) => {
      // twice: the second answer comes from the cache
      for (let visit = 0; visit < 2; visit++) expect((await request.get(address)).status()).toBe(404)
    })

  test("a 404 page has words, a way on, and asks not to be indexed", async ({ page }) => {
    await page.goto("/fr/news/nothing-of-the-kind")
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(page.locator("html")).toHaveAttribute("lang", "fr")
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/)
    await expect(page.getByRole("navigation").first()).toBeVisible()
  })
})

test("a malformed address answers 400", async ({ request }) => {
  for (const address of ["/en/news/%E0%A4%A", "/%", "/en/news/%00"])
    expect((await request.get(address)).status()).toBe(400)
})

test("a text that was taken down answers 410 with the reason, for the first reader and for the next", async ({
  request,
}) => {
  for (const address of takenDown("gone"))
    for (let visit = 0; visit < 2; visit++) {
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(410)
      expect(await answer.text()).toContain("<h1")
    }
})

test("a text that moved answers 301 to its new place, for the first reader and for the next", async ({
  request,
}) => {
  for (const address of takenDown("moved"))
    for (let visit = 0; visit < 2; visit++) {
      const answer = await request.get(address, { maxRedirects: 0 })
      expect(answer.status(), address).toBe(301)
      expect((await request.get(answer.headers().location ?? "")).status()).toBe(200)
    }
})

test("a text may move to an address in any script, with its files and for programs", async ({ request }) => {
  const close = await openDatabase()
  const behind = await import("./behind")
  const people = await behind.people()
  const { languageVersionId, storyId, editionId } = await behind.textIn("published", people)
  const there = await behind.writeDraft(people.diego, { language: "ru", title: "Мёд" })
  await behind.step(people.diego, there.editionId, "submit")
  await behind.step(people.lena, there.editionId, "approve")
  await behind.step(people.noor, there.editionId, "publish_now")
  await behind.step(people.noor, editionId, "move_away", { reason: "It moved.", movedTo: "/ru/news/мёд" })
  const address = `/en/news/${await behind.slugOf(languageVersionId)}`
  await close()
  for (const asked of [address, `${address}/cite.bib`, `/api/v1/stories/${storyId}/en`]) {
    const answer = await request.get(asked, { maxRedirects: 0 })
    expect(answer.status(), asked).toBe(301)
    expect(answer.headers().location, asked).toMatch(/\/ru\/news\/%D0%BC%D1%91%D0%B4$/)
  }
})

test("after every change of its address each former one leads straight to the present one", async ({
  request,
}) => {
  const close = await openDatabase()
  const behind = await import("./behind")
  const people = await behind.people()
  const { editionId } = await behind.writeDraft(people.diego, { title: "Rename alpha" })
  await behind.step(people.diego, editionId, "submit")
  await behind.step(people.lena, editionId, "approve")
  await behind.step(people.noor, editionId, "publish_now")
  const former = new Set<string>()
  let now = "rename-alpha"
  for (const slug of ["rename-beta", "rename-alpha", "rename-gamma", "rename-delta"]) {
    former.add(now).delete(slug)
    now = slug
    await behind.rename(people.noor, editionId, slug)
    for (const old of former)
      for (const end of ["", "/cite.bib"]) {
        const answer = await request.get(`/en/news/${old}${end}`, { maxRedirects: 0 })
        expect(answer.status(), old).toBe(301)
        expect(new URL(answer.headers().location ?? "", "http://site").pathname).toBe(`/en/news/${now}${end}`)
      }
    expect((await request.get(`/en/news/${now}`, { maxRedirects: 0 })).status()).toBe(200)
  }
  await close()
})

test("a query that is badly encoded changes nothing of the answer", async ({ request }) => {
  const statusOf = async (address: string) => (await request.get(address, { maxRedirects: 0 })).status()
  for (const address of [
    "/en?utm_campaign=50%off",
    "/en/news?utm_source=a%",
    "/en/search?q=caf%E9",
    "/en/search?q=100%",
    "/en/rss.xml?x=%",
    "/en/events/calendar.ics?token=%zz",
    "/en/alerts?list=news&x=%",
    "/sign-in?to=%",
    "/api?x=%E0%A4%A",
  ])
    expect(await statusOf(address), address).toBe(200)
  expect(await statusOf("/desk/stories?search=%E0%A4%A")).toBe(307)
  expect(await statusOf("/en/news/page/1?x=%")).toBe(301)
  expect(await statusOf("/api/v1/stories?limit=5%")).toBe(400)
})

test("a withdrawn text stays readable under its notice", async ({ page }) => {
  for (const address of takenDown("withdrawn")) {
    expect((await page.goto(address))?.status()).toBe(200)
    await expect(page.getByText(/withdrawn/i).first()).toBeVisible()
  }
})

test("the first page of a list has one address", async ({ request }) => {
  const answer = await request.get("/en/news/page/1", { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  expect(answer.headers().location).toMatch(/\/en\/news$/)
})

test("a further page goes on where the first ends, and no text stands on two of them", async ({ page }) => {
  const titles: string[] = []
  for (const address of ["/en/news", "/en/news/page/2"]) {
    await page.goto(address)
    titles.push(
      ...(await page.getByRole("main").getByRole("listitem").getByRole("heading").allTextContents()),
    )
  }
  expect(titles.length).toBeGreaterThan(10)
  expect(new Set(titles).size).toBe(titles.length)
})

test("a page beyond the end of a list is there once the list has grown to it", async ({ request }) => {
  const close = await openDatabase()
  const behind = await import("./behind")
  const { diego, lena, noor } = await behind.people()
  for (let visit = 0; visit < 2; visit++)
    expect((await request.get("/tr/profiles/page/2")).status()).toBe(404)
  for (let text = 0; text <= 10; text++) {
    const { editionId } = await behind.writeDraft(diego, { kind: "profile", language: "tr" })
    await behind.step(diego, editionId, "submit")
    await behind.step(lena, editionId, "approve")
    await behind.step(noor, editionId, "publish_now")
  }
  await close()
  expect((await request.get("/tr/profiles/page/2")).status()).toBe(200)
})

test("what somebody adds to an address of nothing makes nothing else of it", async ({ request }) => {
  for (const slug of ["x,status:410", "50%25", "where/page=2", "where/%25"])
    expect((await request.get(`/en/news/${slug}`)).status(), slug).toBe(404)
})

test("every response carries its protection, and none names the framework", async ({ request }) => {
  for (const address of ["/en", "/en/news/nothing", "/sign-in", "/desk", "/icon.svg", "/images/0.webp"]) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers()
    expect(headers["x-content-type-options"], address).toBe("nosniff")
    expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'")
    expect(headers["x-powered-by"], address).toBeUndefined()
  }
})
