import type { Page } from "@playwright/test"
import { openCurtain } from "./curtain"
import { signIn } from "./stage"
import { expect, test } from "./test"

/** On a slow network a page is there for seconds before its scripts are, and people begin to type. */

const curtain = openCurtain()
const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const [inAMonth, inTwoMonths] = [daysAhead(30), daysAhead(60)]

/** Opens a page whose scripts wait until they are let through. */
async function openWithoutScripts(page: Page, address: string) {
  const { promise: mayCome, resolve: letScriptsCome } = Promise.withResolvers<void>()
  await page.route(/\.js(\?|$)/, async route => {
    await mayCome
    await route.continue()
  })
  await page.goto(address, { waitUntil: "commit" })
  return async () => {
    letScriptsCome()
    await page.waitForLoadState("networkidle")
  }
}

test("a time that is typed before the scripts are there is the time that is scheduled", async ({ page }) => {
  const { storyId, editionId } = await curtain.behind.textIn("approved", curtain.people)
  const { planEdition } = await import("@/db/commands/plan-edition")
  const { version } = await curtain.behind.statusAndVersion(editionId)
  await planEdition(curtain.people.amira, { editionId, version, plannedOn: inTwoMonths })
  await signIn(page, "noor")
  const letScriptsCome = await openWithoutScripts(page, `/desk/stories/${storyId}/en`)
  await page.locator("summary", { hasText: "Schedule" }).click()
  const [date, time] = [page.getByLabel("Goes live: date"), page.getByLabel("Goes live: time")]
  await date.fill(inAMonth)
  await page.locator("#schedule-zone").selectOption("America/Bogota")
  await letScriptsCome()
  await time.fill("15:45")
  await expect(date).toHaveValue(inAMonth)
  await expect(page.locator("#schedule-zone")).toHaveValue("America/Bogota")
  await page.getByRole("button", { name: "Schedule", exact: true }).click()
  await expect.poll(async () => (await curtain.behind.statusAndVersion(editionId)).status).toBe("scheduled")
  expect(await curtain.behind.goesLiveAt(editionId)).toBe(`${inAMonth}T20:45:00Z`)
})

test("what is typed and ticked in a draft before the scripts are there is saved", async ({ page }) => {
  const begin = async (kind: "interview" | "event") => {
    const person = { name: "Ann", role: "", organisation: "", about: "", portrait: null, qualifier: "" }
    const content = kind === "interview" ? { people: [person] } : {}
    const title = `Typed early, ${kind}`
    return curtain.behind.writeDraft(curtain.people.diego, { kind, title, content })
  }
  const [interview, event] = [await begin("interview"), await begin("event")]
  await signIn(page, "diego")

  const letScriptsCome = await openWithoutScripts(page, `/desk/stories/${interview.storyId}/en/edit`)
  const [role, about] = [page.getByLabel("Role").first(), page.getByLabel("About").first()]
  await role.fill("architect")
  await about.fill("About Ann, typed early.")
  await page.getByLabel("Summary").fill("A summary, typed early.")
  await letScriptsCome()
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await page.reload()
  await expect(role).toHaveValue("architect")
  await expect(about).toHaveValue("About Ann, typed early.")
  await expect(page.getByLabel("Summary")).toHaveValue("A summary, typed early.")
  await page.unrouteAll({ behavior: "wait" })

  const letThemCome = await openWithoutScripts(page, `/desk/stories/${event.storyId}/en/edit`)
  const [zone, online] = [page.getByLabel(/time zone/i), page.getByLabel("Takes place online")]
  await zone.selectOption("America/Bogota")
  await online.check()
  await letThemCome()
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await page.reload()
  await expect(zone).toHaveValue("America/Bogota")
  await expect(online).toBeChecked()
})

test("what is changed in a term before the scripts are there is saved", async ({ page }) => {
  const write = (words: string) => curtain.behind.introduceRegion(curtain.people.amira, "americas", words)
  await write("Written before.")
  await signIn(page, "noor")
  const letScriptsCome = await openWithoutScripts(page, "/desk/terms/regions/americas")
  const words = page.getByLabel("Introduction in English")
  await words.fill("Typed early, over what was there.")
  await letScriptsCome()
  await expect(words).toHaveValue("Typed early, over what was there.")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page).toHaveURL(/done=revise/)
  await page.goto("/desk/terms/regions/americas")
  await expect(words).toHaveValue("Typed early, over what was there.")
  await write("")
})

test("what a browser fills in when a draft is come back to does not undo what a colleague saved meanwhile", async ({
  page,
}) => {
  const { behind, people } = curtain
  const { storyId, editionId, content } = await behind.writeDraft(people.diego, { title: "Come back to" })
  await signIn(page, "diego")
  await page.goto(`/desk/stories/${storyId}/en/edit`)
  const summary = page.getByLabel("Summary")
  await summary.click()
  await summary.pressSequentially("Diego's, saved.")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await page.goto("/desk")
  await behind.rewrite(people.noor, editionId, { ...content, summary: "Noor's, later." })
  const { version } = await behind.statusAndVersion(editionId)
  await page.goBack({ waitUntil: "networkidle" })
  await expect(summary).toHaveValue("Noor's, later.")
  await page.getByLabel("Kicker").fill("On the way")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect.poll(async () => (await behind.statusAndVersion(editionId)).version).toBe(version + 1)
  await page.reload()
  await expect(summary).toHaveValue("Noor's, later.")
})
