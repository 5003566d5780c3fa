import type { Page } from "@playwright/test"
import { openDatabase, signIn } from "./stage"
import { expect, test } from "./test"

const lead = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 }).first()

test("An editor puts a text on the lead until a minute from now, and the home page changes by itself", async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto("/es")
  const before = (await lead(visitor).textContent()) ?? ""

  await signIn(page, "noor")
  await page.goto("/desk/front?language=es")
  await page.getByRole("link", { name: "Choose a text for Lead" }).click()
  const choices = page.getByRole("link", { name: /^Choose ?:/ })
  // the last of the newest: not the lead, and in sight
  const title = ((await choices.last().textContent()) ?? "").replace("Choose: ", "")
  expect(title).not.toBe(before)
  await page.getByLabel("Words in the title").fill(title.slice(0, 60))
  await page.getByRole("button", { name: "Search" }).click()
  await expect(choices).toHaveCount(1)
  await choices.click()
  const end = new Date(Date.now() + 70_000).toISOString()
  await page.getByLabel("By the clock of").selectOption("UTC")
  await page.getByLabel("Until: date").fill(end.slice(0, 10))
  await page.getByLabel("Until: time").fill(end.slice(11, 16))
  await page.getByRole("button", { name: "Put it there" }).click()
  await expect(page.getByRole("status")).toContainText("has its place")
  await expect(page.getByRole("main")).toContainText("was put into “Lead” by Noor Rahman")

  await visitor.reload()
  await expect(lead(visitor)).toHaveText(title)
  await expect
    .poll(
      async () => {
        await visitor.reload()
        return await lead(visitor).textContent()
      },
      { timeout: 90_000, intervals: [1000] },
    )
    .toBe(before)
  await visitor.context().close()
})

test("A reader goes from an interview to its person, who is gone with the text", async ({ page }) => {
  const close = await openDatabase()
  const behind = await import("./behind")
  const { step, writeDraft } = await import("@/tests/factories")
  const { diego, lena, noor } = await behind.people()
  const people = [
    { name: "Wilhelmina Quist", role: "Miller", organisation: "The Mill", about: "", portrait: null },
  ]
  const draft = await writeDraft(diego, { kind: "interview", title: "Flour for all", content: { people } })
  const address = "/en/people/wilhelmina-quist"
  expect((await page.request.get(address)).status()).toBe(404)
  await step(diego, draft.editionId, "submit")
  await step(lena, draft.editionId, "approve")
  await step(noor, draft.editionId, "publish_now")

  await page.goto("/en/interviews/flour-for-all")
  await page.getByRole("link", { name: "Wilhelmina Quist" }).first().click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wilhelmina Quist")
  await expect(page.getByRole("main")).toContainText("Miller, The Mill")
  await page.getByRole("link", { name: "Flour for all" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Flour for all")

  await step(noor, draft.editionId, "take_down", { reason: "It was a test." })
  expect((await page.request.get(address)).status()).toBe(404)
  expect(await (await page.request.get("/en/people")).text()).not.toContain("Quist")
  await close()
})

test("An editor introduces a series in two paragraphs, and its page opens with them", async ({ page }) => {
  await signIn(page, "noor")
  await page.goto("/desk/terms?kind=series")
  await page.getByRole("link", { name: "Add a series" }).click()
  await page.getByLabel("Name in English").fill("Letters from the mill")
  await page.getByLabel("Introduction in English").fill("Written at night.\n\nRead in the morning.")
  await page.getByRole("button", { name: "Add the series" }).click()
  await expect(page.getByRole("status")).toContainText("It is added.")
  await page.goto("/en/series/letters-from-the-mill")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Letters from the mill")
  await expect(page.getByText("Read in the morning.", { exact: true })).toBeVisible()

  await test.step("and takes it back, since nothing is filed under it", async () => {
    await page.goto("/desk/terms/series/letters-from-the-mill")
    await page.getByText("Remove this series…").click()
    await page.getByRole("button", { name: "Remove “Letters from the mill”" }).click()
    await expect(page.getByRole("status")).toContainText("It is removed.")
    expect((await page.request.get("/en/series/letters-from-the-mill")).status()).toBe(404)
  })
})
