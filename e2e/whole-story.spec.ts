import type { Browser, Page } from "@playwright/test"
import type { CastName } from "@/demonstration/cast"
import { slugOf } from "@/domain/slug"
import { signIn } from "./stage"
import { expect, test } from "./test"

/** A title of its own for each run, so that its address is free. */
const title = `The bakery that counts its bread twice, ${Date.now().toString(36)}`
const publicPage = `/en/interviews/${slugOf(title)}`
/** Every list that the interview belongs to, once it is live. */
const lists = [
  "/en",
  "/en/interviews",
  "/en/regions/africa",
  "/en/countries/senegal",
  "/en/topics/worker-cooperatives",
  "/en/series/spotlight-interviews-with-cooperators",
]

const as = async (browser: Browser, name: CastName) => {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, name)
  return page
}
const decision = (page: Page) => page.getByRole("region", { name: "Where it is, and what you can do" })
const press = (page: Page, name: string) => decision(page).getByRole("button", { name, exact: true }).click()
const seesPublic = async (page: Page, address: string) => (await page.request.get(address)).text()

test("A writer drafts an interview, a reviewer asks for changes and approves, an editor schedules, a stranger reads", async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const stranger = await (await browser.newContext()).newPage()
  const diego = await as(browser, "diego")
  const lena = await as(browser, "lena")
  const noor = await as(browser, "noor")

  const story = await test.step("a writer drafts an interview", async () => {
    await diego.getByRole("link", { name: "New story" }).click()
    await diego.getByRole("radio", { name: /Interview/ }).check()
    await diego.getByLabel(/title/i).fill(title)
    await diego.getByRole("button", { name: "Begin" }).click()
    await expect(diego).toHaveURL(/\/desk\/stories\/\d+\/en\/edit$/)
    await diego.getByLabel("Summary").fill("A baker on trust, flour and a second ledger.")
    await diego.getByRole("button", { name: "Add a person" }).click()
    await diego.getByLabel("Name", { exact: true }).fill("Awa Ndiaye")
    await diego.getByLabel(/^Role/).fill("Baker")
    await diego.getByLabel("Organisation").fill("Boulangerie du Fleuve")
    await diego.getByRole("textbox", { name: /Introduction/ }).click()
    await diego.keyboard.type("In Saint-Louis the loaves are counted at four in the morning.")
    await diego.getByRole("button", { name: "Add question" }).click()
    await diego.keyboard.type("Why count twice?")
    await diego.keyboard.press("Enter")
    await diego.keyboard.type("Because the first count is made by somebody who is hungry.")
    await diego.keyboard.press("Control+s")
    await expect(diego.getByText(/^Saved \d/)).toBeVisible()
    await diego.getByRole("link", { name: /Submit for review/ }).click()
    return diego.url().split("#")[0] ?? ""
  })

  await test.step("files it where it belongs and submits it", async () => {
    const filing = diego.getByRole("region", { name: /filed/i })
    await filing.getByText(/^Change/).click()
    await filing.getByLabel("Series").selectOption("spotlight-interviews-with-cooperators")
    await filing
      .getByRole("checkbox", { name: "Senegal", exact: true, includeHidden: true })
      .check({ force: true })
    await filing
      .getByRole("checkbox", { name: "Worker cooperatives", exact: true, includeHidden: true })
      .check({ force: true })
    await filing.getByRole("button", { name: "Save where it is filed" }).click()
    await expect(diego).toHaveURL(/done=refile/)
    await press(diego, "Submit for review")
    await expect(decision(diego)).toContainText("In review")
  })

  await test.step("a reviewer asks for changes, with a reason", async () => {
    await lena.goto("/desk/review")
    await lena.getByRole("link", { name: title }).click()
    await decision(lena).getByText("Request changes", { exact: false }).first().click()
    await decision(lena).getByLabel("Reason").fill("Who counts the second time?")
    await press(lena, "Request changes")
    await expect(decision(lena)).toContainText("Draft")
  })

  await test.step("the writer answers", async () => {
    await diego.goto("/desk")
    await expect(diego.getByText("Who counts the second time?")).toBeVisible()
    await diego.getByRole("link", { name: title }).first().click()
    await diego.getByRole("link", { name: /^Edit/ }).first().click()
    await diego.getByText("somebody who is hungry.").click()
    await diego.keyboard.press("End")
    await diego.keyboard.type(" The second is made by the driver.")
    await diego.getByRole("button", { name: "Save" }).click()
    await expect(diego.getByText(/^Saved \d/)).toBeVisible()
    await diego.goto(story)
    await press(diego, "Submit for review")
    await expect(decision(diego)).toContainText("In review")
  })

  await test.step("the writer cannot approve, and reads why", async () => {
    await expect(decision(diego).getByRole("button", { name: "Approve" })).toBeDisabled()
    await expect(decision(diego)).toContainText("Only reviewers can do this.")
  })

  await test.step("the reviewer approves", async () => {
    await lena.goto(story)
    await expect(lena.getByText("The second is made by the driver.")).toBeVisible()
    await press(lena, "Approve")
    await expect(decision(lena)).toContainText("Approved")
  })

  const minute = await test.step("an editor schedules it a minute ahead", async () => {
    await noor.goto(story)
    const goLive = aMinuteAhead()
    await decision(noor).getByText("Schedule", { exact: false }).first().click()
    await decision(noor).getByLabel("By the clock of").selectOption("UTC")
    await decision(noor).getByLabel("Goes live: date").fill(goLive.slice(0, 10))
    await decision(noor).getByLabel("Goes live: time").fill(goLive.slice(11))
    await expect(decision(noor)).toContainText("Asia/Dhaka")
    await press(noor, "Schedule")
    await expect(decision(noor)).toContainText("Scheduled")
    return Date.parse(`${goLive}:00Z`)
  })

  await test.step("a stranger gets 404 before its time, and no list names it", async () => {
    expect((await stranger.goto(publicPage))?.status()).toBe(404)
    for (const list of lists) expect(await seesPublic(stranger, list), list).not.toContain(title)
    expect(Date.now(), "the test itself was too slow to look before the time").toBeLessThan(minute)
  })

  await test.step("and the page after it, and finds it in every list it belongs to", async () => {
    await stranger.waitForTimeout(minute - Date.now() + 1_000)
    expect((await stranger.goto(publicPage))?.status()).toBe(200)
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(title)
    await expect(stranger.getByText("The second is made by the driver.")).toBeVisible()
    for (const list of lists) expect(await seesPublic(stranger, list), list).toContain(title)
  })

  await test.step("the desk tells the whole story", async () => {
    await noor.goto(`${story}?view=history`)
    const told = noor.getByRole("main")
    for (const sentence of [
      "asked for changes",
      "Who counts the second time?",
      "approved it",
      "scheduled it",
      "brought it live at its time",
    ])
      await expect(told).toContainText(sentence)
  })
})

/** The next whole minute (UTC) that leaves time to look before it. */
function aMinuteAhead() {
  return new Date(Math.ceil((Date.now() + 25_000) / 60_000) * 60_000).toISOString().slice(0, 16)
}
