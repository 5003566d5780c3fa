import type { Page } from "@playwright/test"
import { signIn } from "./stage"
import { expect, test } from "./test"

/** A former site's addresses lead readers on, and what they miss is seen. */

const text = "/en/news/tea-growers-in-thyolo-buy-the-drier-that-used-to-set-their-price"
const own = () => Date.now().toString(36)

/** Somebody with a browser and no account. Chromium without a window says that it is a robot. */
const asReader = { userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" }

/** Counts are written some seconds after they were counted. */
async function expectSoon(page: Page, address: string, words: RegExp) {
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByRole("main").getByText(words)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
}

test("An editor imports a list, a reader comes by an old address, and the editor sees that one came", async ({
  page,
  browser,
}) => {
  const id = `WCMS_${own()}`
  await signIn(page, "noor")
  await page.goto("/desk/addresses")
  await page.getByRole("link", { name: "Import a list" }).click()
  const rows = [
    "Old;New",
    `http://www.example.org/global/topics/${id}/lang--en/index.htm;${text}`,
    `/global/${id}/nextRow--220/index.htm;/en/news`,
    `/page.php?id=${id};/en/regions`,
  ]
  const listOf = (...lines: string[]) => ({
    name: "list.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`\uFEFF${lines.join("\r\n")}`),
  })
  await page.getByLabel("A file").setInputFiles(listOf(...rows, `/global/${id};${text}-or-not`))
  await page.getByRole("button", { name: "See what it would do" }).click()
  await expect(page.getByRole("alert").getByText("Nothing is imported yet")).toBeVisible()
  await expect(page.getByText("Line 5")).toBeVisible()
  await expect(page.getByText("There is no page of this site at")).toBeVisible()
  const mended = page.getByLabel("Or mend it here")
  await expect(mended).toHaveValue([...rows, `/global/${id};${text}-or-not`].join("\n"))
  await mended.fill(rows.join("\n"))
  await page.getByRole("button", { name: "See what it would do" }).click()
  await expect(page.getByText("3 old addresses will be added.")).toBeVisible()
  await page.getByRole("button", { name: "Import 3 old addresses" }).click()
  await expect(page.getByText("The list is imported")).toBeVisible()

  const reader = await (await browser.newContext(asReader)).newPage()
  const answer = await reader.goto(`/GLOBAL//Topics/${id.toLowerCase()}/Lang--EN/?utm_source=letter`)
  expect(answer?.status()).toBe(200)
  expect((await answer?.request().redirectedFrom()?.response())?.status()).toBe(301)
  await expect(reader).toHaveURL(text)
  await reader.goto(`/page.php?ID=${id}`)
  await expect(reader).toHaveURL("/en/regions")
  await expectSoon(
    page,
    `/desk/addresses?search=${id}/lang`,
    /^People came by it once, last on \d+ \w+ \d{4}\./,
  )
  await reader.context().close()
})

test("What a reader misses is seen and led on with one click, until it is removed again", async ({
  page,
  browser,
}) => {
  const missed = `/global/missed-${own()}/lang--en`
  const reader = await (await browser.newContext(asReader)).newPage()
  for (let visit = 0; visit < 2; visit++)
    expect((await reader.goto(`${missed}/index.htm`))?.status()).toBe(404)
  await signIn(page, "tomas")
  await expectSoon(
    page,
    `/desk/missed?search=${missed}`,
    /^Asked for 2 times by people, never by robots; last on/,
  )
  await page.getByRole("link", { name: missed }).click()
  await expect(page.getByLabel("Old address")).toHaveValue(missed)
  await page.getByLabel("Leads to").fill("/en/nothing/at//all.htm?x=1")
  await page.getByLabel("Old address").fill("/en/news")
  await page.getByRole("button", { name: "Lead it on" }).click()
  await expect(page.getByRole("alert").first()).toContainText("is a page of this site")
  await page.getByLabel("Old address").fill(missed)
  await page.getByLabel("Leads to").fill(text)
  await page.getByRole("button", { name: "Lead it on" }).click()
  await expect(page.getByText("is led on from now on")).toBeVisible()
  await reader.goto(`${missed}/index.htm`)
  await expect(reader).toHaveURL(text)

  await page.goto(`/desk/addresses?search=${missed}`)
  await page.getByText("Remove…").click()
  await page.getByRole("button", { name: missed }).click()
  await expect(page.getByText("The old address is removed.")).toBeVisible()
  expect((await reader.goto(missed))?.status()).toBe(404)
  await reader.context().close()
})

test("An editor puts aside what no reader misses, it stays so when it is asked for again, and can be brought back", async ({
  page,
  browser,
}) => {
  const [missed, probe] = [`/typing-error-${own()}`, `/${own()}/wp-login.php`]
  const reader = await (await browser.newContext(asReader)).newPage()
  for (const address of [missed, probe]) expect((await reader.goto(address))?.status()).toBe(404)
  await signIn(page, "noor")
  await expectSoon(page, `/desk/missed?search=${missed}`, /^Asked for once by people/)
  await page.getByRole("button", { name: missed }).press("Enter")
  await expect(page.getByText("It is put aside, and stays so")).toBeVisible()
  await expect(page.getByText("No address here has this in it.")).toBeVisible()

  await reader.goto(missed)
  await expectSoon(page, `/desk/missed?search=${missed}&pile=aside`, /^Asked for 2 times by people/)
  await page.goto(`/desk/missed?search=${missed}`)
  await expect(page.getByText("No address here has this in it.")).toBeVisible()
  await page.getByRole("link", { name: "Put aside 1" }).click()
  await page.getByRole("button", { name: missed }).click()
  await expect(page.getByText("It counts among what readers miss.")).toBeVisible()
  await page.getByRole("link", { name: "Missed by readers 1" }).click()
  await expect(page.getByRole("heading", { name: missed })).toBeVisible()

  await page.goto(`/desk/missed?search=${probe}`)
  await expect(page.getByText("No address here has this in it.")).toBeVisible()
  await page.getByRole("link", { name: "Asked for by machines 1" }).click()
  await page.getByRole("button", { name: probe }).click()
  await page.getByRole("link", { name: "Missed by readers 1" }).click()
  await expect(page.getByRole("heading", { name: probe })).toBeVisible()
  await reader.context().close()
})

test("A text's page and the readers' page say how often it was read; a page made ahead counts when it is seen", async ({
  page,
  browser,
}) => {
  const story = "/en/events/winter-school-on-worker-buyouts"
  const reader = await (await browser.newContext(asReader)).newPage()
  await reader.goto("/en/events")
  const seen = reader.waitForRequest(request => request.url().endsWith("/seen"), { timeout: 15_000 })
  const link = reader.locator(`a[href="${story}"]`).first()
  await link.hover()
  await reader.waitForTimeout(1_500) // until the browser has made the page ahead
  await link.click()
  await expect(reader).toHaveURL(story)
  await seen

  await signIn(page, "noor")
  await expectSoon(page, "/desk/readers?what=lists&language=en", /^\/en\/events$/)
  await expectSoon(page, "/desk/readers?what=texts", /^Winter school on worker buyouts$/)
  await page.getByRole("link", { name: "Winter school on worker buyouts" }).click()
  const panel = page.getByRole("region", { name: "Readers" })
  await expect(panel.getByText("Today")).toBeVisible()
  await expect(panel.getByRole("definition").first()).toHaveText(/^[1-9]/)
  await reader.context().close()
})
