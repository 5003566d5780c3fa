import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { openDatabase, signIn, wcag } from "./stage"
import { takenDown } from "./taken-down"
import { expect, test } from "./test"

/** Every public template, and states that look different. */
const publicPages = [
  "/en",
  "/fr",
  "/es",
  "/ru",
  "/tr",
  "/ar",
  "/ar/interviews",
  "/ar/countries",
  `/ar/news/${encodeURIComponent("في-سيوة-التمر-ينتظر-الشاحنة-في-البرد-لا-في-الشمس")}`,
  `/ar/interviews/${encodeURIComponent("لنوبة-الليل-اسم-وهو-مكتوب-على-الحائط")}`,
  "/ar/news/tea-growers-in-thyolo-buy-the-drier-that-used-to-set-their-price",
  "/tr/campaigns",
  "/en/news",
  "/en/news/page/2",
  "/en/interviews",
  "/en/profiles",
  "/en/events",
  "/en/campaigns",
  "/en/regions",
  "/en/countries",
  "/en/topics",
  "/en/series",
  "/en/people",
  "/en/people/achieng-odera",
  "/en/regions/europe-and-central-asia",
  "/en/countries/kenya",
  "/en/topics/worker-cooperatives",
  "/en/series/coop-champions",
  "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it",
  "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it/q-weighing",
  "/en/interviews/italian-social-cooperatives-working-together-for-the-benefit-of-the-communities",
  "/en/profiles/leila-haddad-tunis-office",
  "/en/events/winter-school-on-worker-buyouts",
  "/en/events/regional-week-of-cooperative-auditors",
  "/en/campaigns/cooperatives-help-to-build-inclusive-economies-and-societies",
  "/en/news/tea-growers-in-thyolo-buy-the-drier-that-used-to-set-their-price",
  "/en/news/nothing-of-the-kind",
  "/nowhere",
  "/api",
  "/sign-in",
  ...takenDown("gone").slice(0, 1),
  ...takenDown("withdrawn").slice(0, 1),
]

/** A text that could not be published, a delivery that was given up, and kept mail. */
async function prepareTroubles() {
  const close = await openDatabase()
  const behind = await import("./behind")
  const { addWebhook } = await import("@/db/commands/webhooks")
  const people = await behind.people()
  const webhook = `Nobody ${Date.now().toString(36)}`
  await addWebhook(people.tomas, { name: webhook, url: `https://hooks.invalid/${Date.now()}` })
  const { editionId, storyId } = await behind.textIn("approved", people)
  const troubledText = await behind.textIn("approved", people)
  await behind.breakNextButOne(troubledText.editionId)
  await behind.armIn(people.noor, troubledText.editionId, 0.5)
  await behind.armIn(people.noor, editionId, 0.5)
  await expect
    .poll(async () => {
      await behind.letLastTryCome(troubledText.editionId)
      return behind.hasFailedForGood(troubledText.editionId)
    })
    .toBe(true)
  await expect.poll(async () => (await behind.deliveryOf({ webhook, storyId }))?.state).toBe("waiting")
  await behind.giveUpTelling({ webhook, storyId })
  await close()
  return { troubled: `/desk/stories/${troubledText.storyId}/en`, webhook }
}

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(" ")).join(", ")}`)
}
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function expectGood(page: Page, addresses: string[]) {
  for (const address of addresses) {
    await page.goto(address)
    expect(await findings(page), address).toEqual([])
    expect(await sideways(page), `${address} scrolls sideways`).toBe(0)
  }
}

// Colours depend on the scheme and overflow on the width, so two of the four looks see it all.
for (const [scheme, device, width] of [
  ["light", "wide", 1280],
  ["dark", "phone", 390],
] as const)
  test.describe(`${scheme}, ${device}`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 844 } })

    test("axe finds nothing on the public pages, and none scrolls sideways", async ({ page }) => {
      test.setTimeout(180_000)
      await expectGood(page, publicPages)
    })

    test("axe finds nothing at the desk, and no page scrolls sideways", async ({ page }) => {
      test.setTimeout(180_000)
      await signIn(page, "amira")
      await expectGood(page, [
        "/desk",
        "/desk/stories",
        "/desk/stories?kind=news&search=x",
        "/desk/review",
        "/desk/readers?what=lists",
        "/desk/addresses",
        "/desk/addresses/new",
        "/desk/addresses/import",
        "/desk/missed",
        "/desk/missed?pile=probes",
        "/desk/missed?pile=aside",
        "/desk/stories/new",
        "/desk/front",
        "/desk/front/place?language=en&spot=stage-2",
        "/desk/terms",
        "/desk/terms?kind=countries",
        "/desk/terms/series/coop-champions",
        "/desk/terms/add?kind=topics",
        "/desk/terms/people",
        "/desk/nothing",
      ])
      await page.goto("/desk/stories")
      for (const status of ["draft", "in_review", "approved", "scheduled", "published", "withdrawn"]) {
        await page.goto(`/desk/stories?status=${status}`)
        const link = page.getByRole("main").locator('a[href^="/desk/stories/"][href*="/en"]').first()
        const address = (await link.getAttribute("href")) ?? ""
        await expectGood(page, [
          address,
          `${address}?view=history`,
          ...(status === "draft" ? [`${address}/edit`] : []),
        ])
      }
    })

    test("axe finds nothing on the pages about what goes out, and none scrolls sideways", async ({
      page,
    }) => {
      test.setTimeout(180_000)
      const { troubled, webhook } = await prepareTroubles()
      await signIn(page, "tomas")
      await page.goto("/desk/mail")
      const letter = await page
        .getByRole("main")
        .locator('a[href^="/desk/mail/"]')
        .first()
        .getAttribute("href")
      await expectGood(page, [
        "/desk",
        "/desk/deliveries",
        "/desk/alerts?search=example",
        "/desk/webhooks",
        "/desk/webhooks/new",
        "/desk/mail",
        letter ?? "",
        troubled,
      ])
      await page.goto("/desk/webhooks/new")
      await page.getByLabel("Name").fill(`${webhook}, again`)
      await page.getByLabel("Address").fill("ftp://example.org")
      await page.getByRole("button", { name: "Add the webhook" }).click()
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible()
      expect(await findings(page)).toEqual([])
    })
  })

test("the desk is worked with the keyboard alone: sign in, open a story, read why not", async ({ page }) => {
  await page.goto("/sign-in")
  await page.getByLabel("E-mail").focus()
  await page.keyboard.type("diego@example.org")
  await page.keyboard.press("Tab")
  await page.keyboard.type("seven bees on thyme")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/desk$/)
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: /skip/i })).toBeFocused()
  await page.keyboard.press("Enter")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("main").locator(":focus")).toBeVisible()
})

test.describe("where the system chooses all colours", () => {
  test.use({ forcedColors: "active" })

  /** The looks of what is current, and of the others beside it. */
  const looks = (page: Page) =>
    page.evaluate(() => {
      const look = (element: Element) => {
        const { backgroundColor, borderBottomColor, borderBottomStyle } = getComputedStyle(element)
        return `${backgroundColor} ${borderBottomStyle === "none" ? "" : borderBottomColor}`
      }
      return [...document.querySelectorAll("[aria-current]")]
        .filter(element => element.checkVisibility())
        .map(element => {
          const others = [
            ...(element.closest("nav, ul, #menu")?.querySelectorAll("a:not([aria-current])") ?? []),
          ]
          const place = element.textContent?.trim() ?? ""
          return { place, current: look(element), others: others.map(look), canvas: look(document.body) }
        })
    })

  test("the current place is seen in menus, languages, facets, pages and tabs", async ({ page }) => {
    await signIn(page, "noor")
    for (const address of [
      "/en/news?region=africa",
      "/en/news/page/2",
      "/en/search",
      "/desk/stories",
      "/desk/missed",
      "/desk/front",
    ]) {
      await page.goto(address)
      const found = await looks(page)
      expect(found.length, address).toBeGreaterThan(0)
      for (const { place, current, others } of found) {
        expect(others.length, `${address}: ${place}`).toBeGreaterThan(0)
        expect(others, `${address}: ${place}`).not.toContain(current)
      }
    }
  })
})
