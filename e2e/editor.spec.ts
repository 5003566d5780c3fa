import type { Browser, Page } from "@playwright/test"
import sharp from "sharp"
import type { CastName } from "@/demonstration/cast"
import { signIn } from "./stage"
import { expect, test } from "./test"

const as = async (browser: Browser, name: CastName) => {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, name)
  return page
}

async function beginNews(page: Page, title: string) {
  await page.goto("/desk/stories/new")
  await page.getByRole("radio", { name: /News/ }).check()
  await page.getByLabel(/title/i).fill(title)
  await page.getByRole("button", { name: "Begin" }).click()
  await expect(page).toHaveURL(/\/edit$/)
  return page.url()
}
const save = async (page: Page) => {
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}

test("Two people write in one text: the later save is refused, both texts are shown, and a person chooses", async ({
  browser,
}) => {
  const diego = await as(browser, "diego")
  const noor = await as(browser, "noor")
  const editor = await beginNews(diego, "A text for four hands")
  await noor.goto(editor)
  await noor.getByLabel("Summary").fill("What Noor wrote.")
  await save(noor)
  await diego.getByLabel("Summary").fill("What Diego wrote.")
  await diego.getByRole("button", { name: "Save", exact: true }).click()
  const versions = diego.getByRole("region", { name: "Two versions of this text" })
  await expect(versions).toContainText("What Noor wrote.")
  await expect(versions).toContainText("What Diego wrote.")
  await noor.reload()
  await expect(noor.getByLabel("Summary")).toHaveValue("What Noor wrote.")
  await versions.getByRole("button", { name: "Keep mine as the new version" }).click()
  await expect(diego.getByText(/^Saved \d/)).toBeVisible()
  await noor.reload()
  await expect(noor.getByLabel("Summary")).toHaveValue("What Diego wrote.")
})

test("A picture is uploaded, described, and kept with the text; what is no picture is refused in words", async ({
  browser,
}) => {
  const diego = await as(browser, "diego")
  await beginNews(diego, "A text with a picture")
  await diego.getByRole("button", { name: "Choose a picture" }).click()
  const dialog = diego.getByRole("dialog")
  const upload = dialog.getByLabel("Upload a new one")
  await upload.setInputFiles({
    name: "letter.png",
    mimeType: "image/png",
    buffer: Buffer.from("not a picture at all"),
  })
  await expect(dialog).toContainText("Choose a JPEG, PNG, WebP or GIF file.")
  const buffer = await sharp({ create: { width: 1000, height: 600, channels: 3, background: "#0d5c63" } })
    .png()
    .toBuffer()
  await upload.setInputFiles({ name: "teal.png", mimeType: "image/png", buffer })
  await expect(dialog).toBeHidden()
  await diego
    .getByLabel(/description/i)
    .first()
    .fill("A teal field.")
  await save(diego)
  await diego.reload()
  await expect(diego.getByLabel(/description/i).first()).toHaveValue("A teal field.")
})

test("What was typed and not saved is offered again after the page was left", async ({ browser }) => {
  const diego = await as(browser, "diego")
  const editor = await beginNews(diego, "A text left in a hurry")
  diego.on("dialog", dialog => dialog.accept())
  await diego.route("**/edit", route =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  )
  await diego.getByLabel("Summary").fill("Typed on a train.")
  await diego.waitForTimeout(1_500)
  await diego.goto("/desk")
  await diego.goto(editor)
  await diego
    .getByRole("button", { name: /restore|bring|go on with/i })
    .first()
    .click()
  await expect(diego.getByLabel("Summary")).toHaveValue("Typed on a train.")
})
