import { createHmac } from "node:crypto"
import { readFile } from "node:fs/promises"
import type { Browser, Page } from "@playwright/test"
import type { CastName } from "@/demonstration/cast"
import { type Call, startReceiver } from "@/tests/receivers"
import { openCurtain } from "./curtain"
import { baseURL } from "./setting"
import { signIn } from "./stage"
import { expect, test } from "./test"

const curtain = openCurtain()

const as = async (browser: Browser, name: CastName) => {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, name)
  return page
}
/** A name of its own for each run. */
const ownName = (name: string) => `${name} ${Date.now().toString(36)}`
const callAbout = ({ calls }: { calls: Call[] }, storyId: number) =>
  calls.find(({ body }) => JSON.parse(body).story.id === storyId)
const rowOf = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words })

test("An administrator adds a webhook, a text is published, and the receiver can check who called", async ({
  browser,
}) => {
  const receiver = await startReceiver()
  const tomas = await as(browser, "tomas")
  const name = ownName("Partner")

  const secret = await test.step("its secret is shown once", async () => {
    await tomas.getByRole("link", { name: "Webhooks" }).click()
    await tomas.getByRole("link", { name: "Add a webhook" }).click()
    await tomas.getByLabel("Name").fill(name)
    await tomas.getByLabel("Address").fill("http://ada:secret@example.org/")
    await tomas.getByRole("button", { name: "Add the webhook" }).click()
    await expect(tomas.getByRole("main").getByRole("alert")).toContainText("Leave the name and password out")
    await tomas.getByLabel("Address").fill(receiver.url)
    await tomas.getByRole("button", { name: "Add the webhook" }).click()
    const shown = await tomas.getByRole("status", { name: "Its secret" }).textContent()
    await tomas.getByRole("link", { name: "Go to the webhooks" }).click()
    await expect(rowOf(tomas, name)).toContainText("Not reached yet.")
    expect(await tomas.content()).not.toContain(shown)
    return shown ?? ""
  })

  await test.step("a text is published and the receiver hears of it", async () => {
    const { storyId } = await curtain.behind.textIn("published", curtain.people)
    await expect.poll(() => callAbout(receiver, storyId)).toBeDefined()
    const { headers, body } = callAbout(receiver, storyId) as Call
    const content = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`
    const key = Buffer.from(secret.slice("whsec_".length), "base64")
    expect(headers["webhook-signature"]).toBe(
      `v1,${createHmac("sha256", key).update(content).digest("base64")}`,
    )
    const { topic, story } = JSON.parse(body)
    expect(topic).toBe("edition.published")
    expect(story).toMatchObject({ id: storyId, title: "A text that is published" })
    expect((await tomas.request.get(story.address)).status()).toBe(200)
  })

  await test.step("it is paused, resumed and removed", async () => {
    await tomas.reload()
    await expect(rowOf(tomas, name)).toContainText("Last reached today")
    await rowOf(tomas, name).getByRole("button", { name: "Pause" }).click()
    await expect(tomas.getByRole("status")).toContainText("is paused")
    const unheard = await curtain.behind.textIn("published", curtain.people)
    await rowOf(tomas, name).getByRole("button", { name: "Resume" }).click()
    await expect(tomas.getByRole("status")).toContainText("told again")
    const heard = await curtain.behind.textIn("published", curtain.people)
    await expect.poll(() => callAbout(receiver, heard.storyId)).toBeDefined()
    expect(callAbout(receiver, unheard.storyId)).toBeUndefined()
    await rowOf(tomas, name).getByText("Remove…").click()
    await rowOf(tomas, name).getByRole("button", { name: "Remove it for good" }).click()
    await expect(tomas.getByRole("status")).toContainText("is removed")
    await expect(rowOf(tomas, name)).toHaveCount(0)
  })
  await receiver.stop()
})

test("A delivery that was given up is seen by editors, and tried again by an administrator", async ({
  browser,
}) => {
  const receiver = await startReceiver(() => 503)
  const name = ownName("Newsletter")
  const tomas = await as(browser, "tomas")
  await addWebhook(tomas, name, receiver.url)
  const { storyId } = await curtain.behind.textIn("published", curtain.people)
  const told = { webhook: name, storyId }
  await expect.poll(() => callAbout(receiver, storyId)).toBeDefined()
  await expect.poll(async () => (await curtain.behind.deliveryOf(told))?.state).toBe("waiting")
  await curtain.behind.giveUpTelling(told)
  const row = (page: Page) =>
    rowOf(page, name).filter({ has: page.locator(`a[href^="/desk/stories/${storyId}/"]`) })

  const noor = await as(browser, "noor")
  await noor.getByRole("link", { name: "Deliveries" }).click()
  await expect(row(noor)).toContainText("It answered 503.")
  await expect(row(noor)).toContainText("after 6 tries")
  await expect(noor.getByRole("button", { name: /Try/ })).toHaveCount(0)

  receiver.answering = () => 204
  await tomas.goto("/desk/deliveries")
  await expect(tomas.getByRole("button", { name: "Try all failed again" })).toBeVisible()
  await row(tomas).getByRole("button", { name: "Try again" }).click()
  await expect(tomas.getByRole("status")).toContainText("tried again")
  await expect.poll(async () => (await curtain.behind.deliveryOf(told))?.state).toBe("delivered")
  await tomas.reload()
  await expect(row(tomas)).toContainText("Arrived today")
  await receiver.stop()
})

test("Without a mail server the desk shows what would have been sent", async ({ browser }) => {
  await curtain.behind.textIn("published", curtain.people)
  const tomas = await as(browser, "tomas")
  await expect
    .poll(async () => {
      await tomas.goto("/desk/mail")
      return tomas.getByRole("link", { name: "Published: A text that is published" }).count()
    })
    .toBeGreaterThan(0)
  await tomas.getByRole("link", { name: "Published: A text that is published" }).first().click()
  await expect(tomas.getByRole("article")).toContainText("As visitors read it:")
  await expect(tomas.getByRole("article")).toContainText(`${baseURL}/en/news/`)
  const download = tomas.waitForEvent("download")
  await tomas.getByRole("link", { name: "Download the file" }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.eml$/)
  expect(await readFile(await file.path(), "utf8")).toContain("Auto-Submitted: auto-generated")
})

test("A publication that fails for good is told in words, and an editor has it tried again", async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const { editionId, storyId } = await curtain.behind.textIn("approved", curtain.people)
  const repair = await curtain.behind.breakNextButOne(editionId)
  await curtain.behind.armIn(curtain.people.noor, editionId, 1)
  const noor = await as(browser, "noor")
  const story = `/desk/stories/${storyId}/en`
  const decision = noor.getByRole("region", { name: "Where it is, and what you can do" })

  await test.step("while it is tried, and when it is given up", async () => {
    await expect
      .poll(async () => {
        await curtain.behind.letLastTryCome(editionId)
        return curtain.behind.hasFailedForGood(editionId)
      })
      .toBe(true)
    await noor.goto("/desk")
    const trouble = noor.getByRole("region", { name: "Could not be finished at their time" })
    await expect(trouble).toContainText("visitors have seen it since then")
    await expect(trouble).toContainText("It is not tried again by itself.")
    await noor.goto(story)
    await expect(decision).toContainText("Its publication could not be finished.")
    await expect(decision).toContainText("Live since")
  })

  await test.step("its writer reads the same, without the button", async () => {
    const diego = await as(browser, "diego")
    await diego.goto(story)
    await expect(diego.getByText("Editors or administrators can try again.")).toBeVisible()
    await expect(diego.getByRole("button", { name: "Try again" })).toHaveCount(0)
  })

  await test.step("a try that fails says so, one that works too", async () => {
    await decision.getByRole("button", { name: "Try again" }).click()
    await expect(decision.getByRole("alert").first()).toContainText("could not be finished")
    await expect(decision).toContainText("It failed again: duplicate key")
    await repair()
    await decision.getByRole("button", { name: "Try again" }).click()
    await expect(noor.getByRole("status")).toContainText("It worked: the text is published now.")
    await expect(decision).not.toContainText("could not be finished")
  })

  await test.step("administrators were mailed", async () => {
    const tomas = await as(browser, "tomas")
    await tomas.goto("/desk/mail")
    await expect(
      rowOf(tomas, "Could not be published: A text that is approved").filter({
        hasText: "tomas@example.org",
      }),
    ).not.toHaveCount(0)
  })
})

async function addWebhook(page: Page, name: string, url: string) {
  await page.goto("/desk/webhooks/new")
  await page.getByLabel("Name").fill(name)
  await page.getByLabel("Address").fill(url)
  await page.getByRole("button", { name: "Add the webhook" }).click()
  await expect(page.getByRole("status", { name: "Its secret" })).toBeVisible()
}
