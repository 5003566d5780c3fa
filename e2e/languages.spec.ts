import { expect, test } from "./test"

const interview = "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it"
const tea = "tea-growers-in-thyolo-buy-the-drier-that-used-to-set-their-price"

test("a reader takes a text in another language, and is told which languages it has", async ({ page }) => {
  await page.goto(interview)
  await page.getByRole("button", { name: /Languages: English/ }).click()
  await page.getByRole("link", { name: "Русский" }).filter({ visible: true }).first().click()
  await expect(page.locator("html")).toHaveAttribute("lang", "ru")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Лёд наш, и спор о нём тоже наш")

  const alternates = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll(links => links.map(link => link.getAttribute("hreflang")))
  expect(alternates.sort()).toEqual(["en", "fr", "ru", "x-default"])
})

test("where a text is missing, the way into the language leads to its home page and says so", async ({
  page,
}) => {
  await page.goto(`/en/news/${tea}`)
  await page.getByRole("button", { name: /Languages: English/ }).click()
  await expect(page.getByText("Home page in")).toBeVisible()
  await page.locator("#languages").getByRole("link", { name: "العربية" }).click()
  await expect(page).toHaveURL(/\/ar$/)
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
})

test("an address that is a text's in other languages is not found here, and says where it can be read", async ({
  page,
}) => {
  const answer = await page.goto(`/ar/news/${tea}`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("هذا النص غير متاح بالعربية")
  const link = page.getByRole("main").getByRole("link", { name: /Tea growers in Thyolo/ })
  await expect(link).toHaveAttribute("lang", "en")
  await expect(link).toHaveAttribute("dir", "ltr")
  await link.click()
  await expect(page).toHaveURL(new RegExp(`/en/news/${tea}$`))
})

test("a list without a text offers the languages that have some, with how many", async ({ page }) => {
  await page.goto("/tr/campaigns")
  const main = page.getByRole("main")
  await expect(main.getByText("Burada henüz Türkçe bir şey yayımlanmadı.")).toBeVisible()
  await expect(main.getByText(/^\d+ texts?$/)).toBeVisible()
  await main.getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL(/\/en\/campaigns$/)
})

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test("Arabic pages run from right to left and none scrolls sideways", async ({ page }) => {
    await page.goto("/ar")
    const first = await page.getByRole("main").getByRole("link").first().getAttribute("href")
    for (const address of ["/ar", "/ar/news", "/ar/interviews", "/ar/events", "/ar/topics", first ?? ""]) {
      await page.goto(address)
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, address).toBe(0)
    }
  })

  test("the languages lie open in the menu", async ({ page }) => {
    await page.goto("/ar")
    await page.getByRole("button", { name: "القائمة" }).click()
    await page.locator("#languages").getByRole("link", { name: "Türkçe" }).click()
    await expect(page.locator("html")).toHaveAttribute("lang", "tr")
  })
})

test("the languages' own names in the menu are in our letters on every page, which are fetched by who opens it, and on lists all of them", async ({
  page,
}) => {
  for (const [address, family] of [
    ["/en", /^Imprimatur Names$/],
    ["/ar", /^Imprimatur (Names|Sans)$/],
    ["/ru", /^Imprimatur (Names|Sans)$/],
    ["/en/search?language=all", /^Imprimatur Names$/],
    ["/en/news", /^Imprimatur Names$/],
  ] as const) {
    await page.goto(address, { waitUntil: "networkidle" })
    await page.locator("button[popovertarget=languages]").click()
    await page.waitForLoadState("networkidle")
    await page.evaluate(() => document.fonts.ready)
    const chrome = await page.context().newCDPSession(page)
    for (const command of ["DOM.enable", "CSS.enable"] as const) await chrome.send(command)
    const { root } = await chrome.send("DOM.getDocument")
    for (const language of ["ru", "ar"]) {
      const isOfList = /news|search/.test(address)
      const selector = `${isOfList ? "" : "#languages "}.language-name:lang(${language})`
      const { nodeIds } = await chrome.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector })
      expect(nodeIds.length, `${language} on ${address}`).toBeGreaterThanOrEqual(isOfList ? 3 : 1)
      for (const nodeId of nodeIds) {
        const { fonts } = await chrome.send("CSS.getPlatformFontsForNode", { nodeId })
        expect(fonts.map(({ familyName }) => familyName).join(), `${language} on ${address}`).toMatch(family)
      }
    }
  }
})
