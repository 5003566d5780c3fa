import { expect, test } from "./test"

test.use({ javaScriptEnabled: false })

test("a visitor without JavaScript reads, pages, changes language and follows a question's address", async ({
  page,
}) => {
  await page.goto("/en")
  await page.getByRole("link", { name: "Interviews", exact: true }).first().click()
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.goto("/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/The ice is ours/)
  const question = page.locator("[id^=q-]").nth(1)
  await expect(question).toBeVisible()
  const id = await question.getAttribute("id")
  await page.locator(`a[href="#${id}"]`).first().click()
  expect(new URL(page.url()).hash).toBe(`#${id}`)
  await page.getByRole("button", { name: /Languages/ }).click()
  await page.locator("#languages").getByRole("link", { name: "Français" }).click()
  await expect(page.locator("html")).toHaveAttribute("lang", "fr")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/La glace est à nous/)
})

test("a visitor without JavaScript pages through a list", async ({ page }) => {
  await page.goto("/en/news")
  await page.getByRole("link", { name: /Older/ }).click()
  await expect(page).toHaveURL(/\/en\/news\/page\/2\?as-of=/)
  await expect(page.getByRole("main").getByRole("listitem").getByRole("heading").first()).toBeVisible()
})

test("signing in works without JavaScript, and a wrong password says so and keeps the address", async ({
  page,
}) => {
  await page.goto("/sign-in?to=/desk/stories")
  await page.getByLabel("E-mail").fill("diego@example.org")
  await page.getByLabel("Password").fill("not this one at all")
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page.getByText("do not go together")).toBeVisible()
  await expect(page.getByLabel("E-mail")).toHaveValue("diego@example.org")
  await page.getByLabel("Password").fill("seven bees on thyme")
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page).toHaveURL(/\/desk\/stories/)
})
