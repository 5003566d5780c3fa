import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import type { Page } from "@playwright/test"
import { freePort } from "@/platform/free-port"
import { layWire, type Wire } from "@/tests/wire"
import { openCurtain } from "./curtain"
import { dataDir } from "./setting"
import { openServer, signIn } from "./stage"
import { expect, test } from "./test"

/** A second web process works on the running product's database, over a wire that can break. */

const curtain = openCurtain()

let origin: string
let wire: Wire
let web: ChildProcess
let stopServer: () => Promise<void>

test.beforeAll(async () => {
  const [server, port] = [await openServer(), await freePort()]
  stopServer = server.stop
  wire = await layWire(server.url)
  origin = `http://127.0.0.1:${port}`
  web = spawn(process.execPath, ["server.ts"], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      NODE_ENV: "production",
      PORT: String(port),
      SITE_URL: origin,
      DATA_DIR: dataDir,
      DATABASE_URL: wire.url,
      AUTH_SECRET: "a secret of this test and of nobody else",
      PUBLISHER: "off",
    },
  })
  await once(web, "message")
})
test.afterAll(async () => {
  web.kill("SIGTERM")
  await once(web, "exit")
  await wire.become("cut")
  await stopServer()
})

const isBack = (page: Page) =>
  expect
    .poll(async () => (await page.request.get(`${origin}/desk/stories`, { maxRedirects: 0 })).status())
    .toBe(200)

test("While the database stands still the desk says so and keeps what was typed; afterwards everything goes on", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: origin })
  const page = await context.newPage()
  await signIn(page, "diego")
  await page.goto("/desk/stories/new")
  await page.getByRole("radio", { name: /News/ }).check()
  await page.getByLabel(/title/i).fill("Written while the lights were out")
  await page.getByRole("button", { name: "Begin" }).click()
  await expect(page).toHaveURL(/\/edit$/)
  const editor = page.url()

  await wire.become("stuck")
  await page.getByLabel("Summary").fill("Not a word of this is lost.")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByText("What you typed is kept in this browser")).toBeVisible()

  await page.goto("/desk/stories/new")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "The database cannot be reached at the moment",
  )

  const visitor = await (await browser.newContext({ baseURL: origin })).newPage()
  await visitor.goto("/sign-in")
  await visitor.getByLabel("E-mail").fill("lena@example.org")
  await visitor.getByLabel("Password").fill("anything at all")
  await visitor.getByRole("button", { name: "Sign in" }).click()
  await expect(visitor.getByText("so nobody can sign in")).toBeVisible()
  await expect(visitor.getByLabel("E-mail")).toHaveValue("lena@example.org")

  await wire.become("whole")
  await isBack(page)
  await page.getByRole("link", { name: "Try again" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("New story")
  await page.goto(editor)
  await page.getByRole("button", { name: "Go on with it" }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Summary")).toHaveValue("Not a word of this is lost.")
})

test("A step that meets a silent database is refused in words, with everything that was typed", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: origin })).newPage()
  await signIn(page, "diego")
  await page.goto("/desk/stories/new")
  await page.getByRole("radio", { name: /News/ }).check()
  await page.getByLabel(/title/i).fill("A title that took an hour")
  await wire.become("silent")
  await page.getByRole("button", { name: "Begin" }).click()
  await expect(page.getByText("so nothing was changed")).toBeVisible()
  await expect(page.getByLabel(/title/i)).toHaveValue("A title that took an hour")
  await wire.become("whole")
  await isBack(page)
  await page.getByRole("button", { name: "Begin" }).click()
  await expect(page).toHaveURL(/\/edit$/)
})

test("Signing out asks before anything typed is lost, and says at its place when it cannot be done", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: origin })).newPage()
  await signIn(page, "diego")
  await page.goto("/desk/stories/new")
  const title = page.getByLabel(/title/i)
  await title.click()
  await title.pressSequentially("A title that took an hour")
  const questions: string[] = []
  const answers = [false, true, true, true]
  page.on("dialog", async question => {
    questions.push(question.type())
    await (answers.shift() ? question.accept() : question.dismiss())
  })
  const signOut = page.getByRole("button", { name: "Sign out" })
  const told = page.getByRole("banner").getByRole("alert")
  await signOut.click()
  expect(questions).toEqual(["confirm"])
  await expect(page).toHaveURL(/\/desk\/stories\/new$/)

  await page.route(/\/desk\/stories\/new/, route => route.abort())
  await signOut.click()
  await expect(told).toContainText("The desk does not answer")
  await page.unrouteAll()
  await wire.become("cut")
  await signOut.click()
  await expect(told).toContainText("The database cannot be reached at the moment")
  await expect(title).toHaveValue("A title that took an hour")
  await wire.become("whole")
  await isBack(page)
  await signOut.click()
  await expect(page).toHaveURL(/\/sign-in/)
  expect(questions).toEqual(["confirm", "confirm", "confirm", "confirm"])
})

test("Whoever takes a text down is told which server has not confirmed it, without scripts too, until it has", async ({
  browser,
}) => {
  const { storyId } = await curtain.behind.textIn("published", curtain.people)
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signIn(page, "noor")
  await page.goto(`/desk/stories/${storyId}/en`)
  await wire.become("cut")
  await page.getByText("Take down: gone", { exact: false }).first().click()
  const form = page.locator("details[open]").filter({ hasText: "Take down: gone" })
  await form.getByRole("textbox").fill("It was wrong.")
  await form.getByRole("button", { name: "Take down: gone" }).click()
  await expect(page.getByText("You took it down.")).toBeVisible()
  await expect(page.getByText("1 server has not confirmed the change.")).toBeVisible()
  const named = page.getByRole("listitem").filter({ hasText: `:${new URL(origin).port}, last heard of` })
  await expect(named).toHaveText(/until (tomorrow )?\d\d:\d\d at the latest/)
  await wire.become("whole")
  await expect(async () => {
    await page.goto(`/desk/stories/${storyId}/en`)
    await expect(page.getByText("has not confirmed")).toHaveCount(0, { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
})

test("Where no script runs, what was typed comes back from an outage, and goes on after it", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, "diego")
  await page.goto("/desk/stories/new")
  await page.getByRole("radio", { name: /News/ }).check()
  await page.getByLabel(/title/i).fill("Typed by candlelight")
  await wire.become("cut")
  await page.getByRole("button", { name: "Begin" }).click()
  const away = page.getByRole("heading", { level: 1, name: "The database cannot be reached at the moment" })
  await expect(away).toBeVisible()
  await expect(page.getByRole("definition").filter({ hasText: "Typed by candlelight" })).toBeVisible()
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(away).toBeVisible()
  await expect(page.getByRole("definition").filter({ hasText: "Typed by candlelight" })).toBeVisible()
  await wire.become("whole")
  await isBack(page)
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(page.getByLabel(/title/i)).toHaveValue("Typed by candlelight")
  await page.getByRole("button", { name: "Begin" }).click()
  await expect(page).toHaveURL(/\/edit$/)

  await page.goto("/desk/stories")
  await wire.become("cut")
  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(away).toBeVisible()
  await wire.become("whole")
  await isBack(page)
  await page.getByRole("button", { name: "Try again" }).click()
  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(page).toHaveURL(/\/sign-in/)
})
