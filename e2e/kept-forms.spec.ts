import { writeFileSync } from "node:fs"
import type { Locator, Page } from "@playwright/test"
import { type CastName, cast, demonstrationPassword } from "@/demonstration/cast"
import { openCurtain } from "./curtain"
import { signIn } from "./stage"
import { expect, test } from "./test"

/** What is typed into a form of the desk outlives the session, with scripts and without. */

const curtain = openCurtain()

type Form = {
  who: CastName
  at: () => Promise<string>
  open?: string
  field: (page: Page) => Locator
  button: string
}

const textAt = async (status: "published" | "in_review") =>
  `/desk/stories/${(await curtain.behind.textIn(status, curtain.people)).storyId}/en`

const forms: Record<string, Form> = {
  "the reason of a takedown": {
    who: "noor",
    at: () => textAt("published"),
    open: "Take down: gone",
    field: page => page.locator("#take_down-reason"),
    button: "Take down: gone",
  },
  "the title of a new story": {
    who: "diego",
    at: async () => "/desk/stories/new",
    field: page => page.getByLabel("Working title"),
    button: "Begin the story",
  },
  "a pasted list of redirects": {
    who: "noor",
    at: async () => "/desk/addresses/import",
    field: page => page.getByLabel("Or paste it"),
    button: "See what it would do",
  },
  "a reason for changes": {
    who: "lena",
    at: () => textAt("in_review"),
    open: "Request changes",
    field: page => page.locator("#request_changes-reason"),
    button: "Request changes",
  },
}

const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const [inAMonth, inTwoMonths] = [daysAhead(30), daysAhead(60)]

const isBack = (page: Page) => page.getByRole("status").filter({ hasText: "You are signed in again" })

const words = "/old/typed-for-an-hour, /en/news"

async function signInAgain(page: Page, who: CastName) {
  await page.getByLabel("E-mail address").fill(cast[who].email)
  await page.getByLabel("Password").fill(demonstrationPassword)
  await page.getByRole("button", { name: "Sign in and go on" }).click()
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    for (const [name, form] of Object.entries(forms))
      test(`${name} stands in its form again after signing in again`, async ({ page, context }) => {
        await signIn(page, form.who)
        const address = await form.at()
        await page.goto(`${address}?from=here`)
        if (form.open) await page.locator("summary", { hasText: form.open }).click()
        await form.field(page).fill(words)
        await context.clearCookies()
        await page.getByRole("button", { name: form.button, exact: true }).click()
        await expect(page.getByText("You are signed out, so nothing was done")).toBeVisible()
        await signInAgain(page, form.who)
        await expect(isBack(page)).toBeVisible()
        expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${address}?from=here`)
        await expect(form.field(page)).toHaveValue(words)
        await page.getByRole("button", { name: form.button, exact: true }).click()
        await expect(isBack(page)).toBeHidden()
        await expect(page.getByText("nothing was done")).toBeHidden()
      })
  })

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("a typed time stands where it was typed when somebody else changed the text meanwhile", async ({
      page,
    }) => {
      const { storyId, editionId } = await curtain.behind.textIn("approved", curtain.people)
      await signIn(page, "noor")
      await page.goto(`/desk/stories/${storyId}/en`)
      await page.locator("summary", { hasText: "Schedule" }).click()
      const [date, time] = [page.getByLabel("Goes live: date"), page.getByLabel("Goes live: time")]
      await date.fill(inAMonth)
      await time.fill("11:12")
      const { planEdition } = await import("@/db/commands/plan-edition")
      const { version } = await curtain.behind.statusAndVersion(editionId)
      await planEdition(curtain.people.amira, { editionId, version, plannedOn: inTwoMonths })
      const schedule = page.getByRole("button", { name: "Schedule", exact: true })
      await schedule.click()
      await expect(
        page.getByRole("alert").filter({ hasText: "Somebody else changed this text" }),
      ).toBeVisible()
      await expect(date).toHaveValue(inAMonth)
      await expect(time).toHaveValue("11:12")
      await page.getByRole("button", { name: "Show it as it is now" }).click()
      await expect(page.locator("#plannedOn")).toHaveValue(inTwoMonths)
      await expect(date).toHaveValue(inAMonth)
      await schedule.click()
      await expect
        .poll(async () => (await curtain.behind.statusAndVersion(editionId)).status)
        .toBe("scheduled")
    })

    test("what somebody else took away or wrote in a term meanwhile comes back only knowingly", async ({
      page,
    }) => {
      const write = (words: string) => curtain.behind.introduceRegion(curtain.people.amira, "africa", words)
      await write("Of bees.")
      await signIn(page, "noor")
      const [introduction, synonyms] = [
        page.getByLabel("Introduction in English"),
        page.getByLabel("Other names in English"),
      ]
      const save = async () => {
        await page.getByRole("button", { name: "Save", exact: true }).click()
        if (javaScriptEnabled) await page.getByRole("button", { name: "Show it as it is now" }).click()
      }
      const open = () => page.goto("/desk/terms/regions/africa")
      await open()
      const before = await synonyms.inputValue()
      await introduction.fill("Of bees and honey.")
      await write("")
      await save()
      await expect(page.getByText("As it is now: empty.")).toBeVisible()
      await expect(introduction).toHaveValue("Of bees and honey.")

      await write("Of bees.")
      await open()
      await synonyms.fill(`${before}\nThe continent`)
      await write("")
      await save()
      await expect(page.getByText("Somebody emptied this meanwhile. Before, it was: Of bees.")).toBeVisible()
      await expect(introduction).toHaveValue("")
      await page.getByRole("button", { name: "Save", exact: true }).click()
      await expect(page).toHaveURL(/done=revise/)
      await open()
      await expect(introduction).toHaveValue("")
      await expect(synonyms).toHaveValue(`${before ? `${before}\n` : ""}The continent`)
      await synonyms.fill(before)
      await page.getByRole("button", { name: "Save", exact: true }).click()
      await expect(page).toHaveURL(/done=revise/)
    })

    test("two people file one text at once, and the later one's next save keeps both", async ({ page }) => {
      const { storyId, editionId } = await curtain.behind.textIn("approved", curtain.people)
      const { filingChoices } = await import("@/db/queries/desk/choices")
      const [first, second] = (await filingChoices()).topics
      if (!first || !second) throw new Error("The demonstration has topics.")
      const { fileStory } = await import("@/db/commands/file-story")
      const file = async (topics: string[]) => {
        const { version } = await curtain.behind.statusAndVersion(editionId)
        const filing = { editionId, version, regions: [], countries: [], topics, series: null }
        await fileStory(curtain.people.amira, filing)
      }
      await file([])
      await signIn(page, "noor")
      await page.goto(`/desk/stories/${storyId}/en`)
      const open = page.locator("summary", { hasText: "Change where it is filed" })
      await open.click()
      const [hers, mine] = [first, second].map(({ label }) =>
        page.getByRole("checkbox", { name: label, exact: true }),
      )
      await mine?.check()
      await file([first.value])
      await page.getByRole("button", { name: "Save where it is filed" }).click()
      if (javaScriptEnabled) await page.getByRole("button", { name: "Show it as it is now" }).click()
      await expect(
        page.getByText(`Somebody else filed it anew meanwhile: ${first.label} added.`),
      ).toBeVisible()
      await expect(hers as Locator).toBeChecked()
      await expect(mine as Locator).toBeChecked()
      await page.getByRole("button", { name: "Save where it is filed" }).click()
      const topics = page.getByRole("definition").filter({ hasText: first.label })
      await expect(topics).toHaveText(new RegExp(`${first.label}, ${second.label}`))
    })

    test("a reason is told and shown when its form is no longer there", async ({ page }) => {
      const { storyId, editionId } = await curtain.behind.textIn("in_review", curtain.people)
      await signIn(page, "lena")
      await page.goto(`/desk/stories/${storyId}/en`)
      await page.locator("summary", { hasText: "Request changes" }).click()
      await page.locator("#request_changes-reason").fill("The second paragraph has no source.")
      await curtain.behind.step(curtain.people.amira, editionId, "approve")
      await page.getByRole("button", { name: "Request changes", exact: true }).click()
      const told = page.getByRole("main").getByRole("alert").filter({ visible: true })
      await expect(told).toContainText("Somebody else changed this text meanwhile")
      if (javaScriptEnabled) {
        await page.getByRole("button", { name: "Show it as it is now" }).click()
        await expect(told).toContainText("cannot be done here any more")
      }
      await expect(page.getByText("The second paragraph has no source.")).toBeVisible()
    })

    test("what somebody else's session is asked to do is refused, with the words kept", async ({
      page,
      context,
    }) => {
      await signIn(page, "diego")
      await page.goto("/desk/stories/new")
      await page.getByLabel("Working title").fill("Diego's words")
      const other = await context.newPage()
      await other.goto("/desk")
      await other.getByRole("button", { name: "Sign out" }).click()
      await other.waitForURL(url => !url.pathname.startsWith("/desk"))
      await signIn(other, "noor")
      await page.getByRole("button", { name: "Begin the story" }).click()
      const told = page
        .getByText("You are signed in as Noor Rahman now; this page was opened by Diego Salas.")
        .filter({ visible: true })
      await expect(told).toBeVisible()
      await expect(page.getByLabel("Working title")).toHaveValue("Diego's words")
      await signInAgain(page, "noor")
      await expect(told).toBeVisible()
      await expect(page.getByLabel("Working title")).toHaveValue("Diego's words")
      await signInAgain(page, "diego")
      await expect(isBack(page)).toBeVisible()
      await page.getByRole("button", { name: "Begin the story" }).click()
      await expect(page).toHaveURL(/\/edit$/)
    })
  })

test("a form that gets no answer, or is longer than can be sent, says so itself and keeps what was typed", async ({
  page,
}) => {
  await signIn(page, "noor")
  await page.goto("/desk/addresses/new?from=/old/typed")
  await page.getByLabel("Leads to").fill("/en/news")
  const answers = ["abort", "too much", "go on"]
  await page.route(/\/desk\/addresses\/new/, async route => {
    if (route.request().method() !== "POST") return await route.continue()
    const answer = answers.shift()
    if (answer === "abort") return await route.abort()
    const postData = answer === "too much" ? Buffer.alloc(4_600_000, "x") : undefined
    await route.continue({ postData })
  })
  const send = page.getByRole("button", { name: "Lead it on" })
  for (const sentence of ["The desk does not answer", "This is more than can be sent at once"]) {
    await send.click()
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByLabel("Leads to")).toHaveValue("/en/news")
  }
  await page.getByLabel("Old address").fill(`/old/typed-${Date.now()}`)
  await send.click()
  await expect(page).toHaveURL(/done=add/)
})

test("a list that changed on the disk after it was chosen is told as that", async ({ page }, info) => {
  const list = info.outputPath("list.csv")
  writeFileSync(list, "/old/on-disk, /en/news\n")
  await signIn(page, "noor")
  await page.goto("/desk/addresses/import")
  await page.getByLabel("A file").setInputFiles(list)
  writeFileSync(list, "/old/on-disk, /en/news\n/old/on-disk-too, /en/news\n")
  const send = page.getByRole("button", { name: "See what it would do" })
  await send.click()
  await expect(page.getByText("“list.csv” cannot be read any more").first()).toBeVisible()
  await expect(page.getByText("does not answer")).toBeHidden()
  await page.getByLabel("A file").setInputFiles(list)
  await send.click()
  await expect(page.getByText("/old/on-disk-too").first()).toBeVisible()
})

test("signing in leads back to where one was, with all its parameters", async ({ page }) => {
  await page.goto("/desk/stories?search=honey&kind=news&page=2")
  await page.getByLabel("E-mail").fill(cast.noor.email)
  await page.getByLabel("Password").fill(demonstrationPassword)
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page).toHaveURL(/\/desk\/stories\?search=honey&kind=news&page=2$/)
})

test("a page with a pasted list is not left without a question, and one whose form was sent is", async ({
  page,
}) => {
  await signIn(page, "noor")
  await page.goto("/desk/addresses/import")
  const list = page.getByLabel("Or paste it")
  await list.click()
  await list.pressSequentially(words)
  const asked = page.waitForEvent("dialog")
  await page.evaluate(() => setTimeout(() => location.reload()))
  const question = await asked
  expect(question.type()).toBe("beforeunload")
  await question.dismiss()
  await expect(list).toHaveValue(words)
  await page.getByRole("button", { name: "See what it would do" }).click()
  await page.getByRole("link", { name: "Do not import it" }).click()
  await expect(list).toHaveValue("")
})

/** Back, as the browser's own button goes; gives the question that is asked, which keeps the page. */
async function askedAtBack(page: Page) {
  const asked = page.waitForEvent("dialog", { timeout: 10_000 })
  await page.evaluate(() => setTimeout(() => history.back()))
  const question = await asked
  await question.dismiss()
  return question.type()
}

test("what was typed in the other forms of a page outlives one that succeeds, one that is drawn anew, and Back", async ({
  page,
}) => {
  const { storyId, editionId } = await curtain.behind.textIn("in_review", curtain.people)
  await signIn(page, "amira")
  await page.goto(`/desk/stories/${storyId}/en`)
  await page.locator("summary", { hasText: "Request changes" }).click()
  const reason = page.locator("#request_changes-reason")
  await reason.pressSequentially("The second paragraph has no source.")
  await page.locator("summary", { hasText: "Change the address" }).click()
  await page.getByLabel("Last part").fill(`typed-${Date.now()}`)
  const plan = page.getByRole("button", { name: "Save the day" })
  await page.locator("#plannedOn").fill(inAMonth)
  await plan.click()
  await expect(page).toHaveURL(/done=plan/)
  await expect(plan).toBeEnabled()
  await expect(reason).toHaveValue("The second paragraph has no source.")
  await expect(reason).toBeVisible()
  expect(await askedAtBack(page)).toBe("beforeunload")

  const { planEdition } = await import("@/db/commands/plan-edition")
  const { version } = await curtain.behind.statusAndVersion(editionId)
  await planEdition(curtain.people.noor, { editionId, version, plannedOn: inTwoMonths })
  await page.locator("#plannedOn").fill(daysAhead(40))
  await plan.click()
  await page.getByRole("button", { name: "Show it as it is now" }).click()
  await expect(page.getByText("Nothing was done yet.")).toBeVisible()
  await expect(page.locator("#plannedOn")).toHaveValue(daysAhead(40))
  await expect(reason).toHaveValue("The second paragraph has no source.")
  await plan.click()
  await expect(page.getByText("Nothing was done yet.")).toBeHidden()

  await page.getByRole("button", { name: "Save the address" }).click()
  await expect(page).toHaveURL(/done=rename/)
  await expect(page.getByLabel("Last part")).toBeHidden()
  await expect(reason).toBeHidden() // who changed the address judges it no more
  await expect(page.getByText("You typed something in a form that is on this page no more")).toBeVisible()
  await expect(page.getByText("The second paragraph has no source.")).toBeVisible()
  expect(await askedAtBack(page)).toBe("beforeunload")
  await page.getByRole("button", { name: "I do not need it any more" }).click()
  await page.goBack()
  await expect(page).toHaveURL(/\/desk$/)
})

test("what was typed in a form stands above the page that another one led to", async ({ page }) => {
  await signIn(page, "noor")
  await page.goto(await textAt("published"))
  await page.locator("summary", { hasText: "Take down: gone" }).click()
  await page.locator("#take_down-reason").fill("The author has asked for it.")
  await page.locator("summary", { hasText: "Begin a text in French" }).click()
  await page.getByLabel("Working title in French").fill("Un texte")
  await page.getByRole("button", { name: "Begin the text in French" }).click()
  await expect(page).toHaveURL(/\/fr\/edit$/)
  await expect(page.getByText("You typed something in a form that is on this page no more")).toBeVisible()
  await expect(page.getByText("The author has asked for it.")).toBeVisible()
  await expect(page.getByRole("heading", { name: "What you typed" })).toHaveCount(1) // the other form was sent
  expect(await askedAtBack(page)).toBe("beforeunload")
})
