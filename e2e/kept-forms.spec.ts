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
