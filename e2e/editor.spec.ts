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

/** Types at the end of the text, once the editor is there. */
async function write(page: Page, words: string) {
  const editor = page.getByRole("textbox", { name: /^Text/ })
  await editor.click()
  await page.keyboard.press("ControlOrMeta+End")
  await page.keyboard.type(words)
}

test("Two people write in one text: what they change apart goes together, and one place is asked for", async ({
  browser,
}) => {
  const diego = await as(browser, "diego")
  const noor = await as(browser, "noor")
  const editor = await beginNews(diego, "A text for four hands")
  await write(diego, "Bees dance at noon.")
  await save(diego)
  await noor.goto(editor)
  await noor.getByRole("textbox", { name: "Summary" }).fill("What Noor wrote.")
  await save(noor)
  await write(diego, " They rest at night.")
  await diego.keyboard.press("Control+s")
  await expect(diego.getByText("Noor Rahman changed “Summary” meanwhile; both changes are in.")).toBeVisible()
  await expect(diego.getByRole("textbox", { name: "Summary" })).toHaveValue("What Noor wrote.")
  await diego.keyboard.type(" Typed on.")
  await expect(diego.getByRole("textbox", { name: /^Text/ })).toHaveText(
    "Bees dance at noon. They rest at night. Typed on.",
  )

  await noor.getByRole("textbox", { name: "Summary" }).fill("Noor again.")
  await save(noor)
  await expect(noor.getByRole("textbox", { name: /^Text/ })).toContainText("They rest at night.")
  await diego.getByRole("textbox", { name: "Summary" }).fill("Diego after all.")
  await diego.getByRole("button", { name: "Save", exact: true }).click()
  const versions = diego.getByRole("region", { name: "Two versions of this text" })
  await expect(versions.getByRole("group")).toHaveCount(1)
  await expect(versions).toContainText("Noor again.")
  await versions.getByRole("button", { name: "Save with these choices" }).click()
  await expect(versions.getByRole("alert")).toContainText("Choose a version first.")
  await versions.getByRole("radio", { name: "Yours" }).check()
  await versions.getByRole("button", { name: "Save with these choices" }).click()
  await expect(versions).toBeHidden()
  await expect(diego.getByText(/^Saved \d/)).toBeVisible()
  await diego.getByRole("link", { name: "what Noor Rahman had saved" }).click()
  await expect(diego.getByRole("main")).toContainText("Noor again.")
})

test("Undo takes back one’s own words and never those of another, which came in between", async ({
  browser,
}) => {
  const diego = await as(browser, "diego")
  const noor = await as(browser, "noor")
  const editor = await beginNews(diego, "A text to undo in")
  const text = (page: Page) => page.getByRole("textbox", { name: /^Text/ })
  await write(diego, "Bees dance.")
  await save(diego)
  await write(diego, "\nDiego’s own.")
  await save(diego)
  await noor.goto(editor)
  await text(noor).locator("p").first().click()
  await noor.keyboard.press("End")
  await noor.keyboard.press("Enter")
  await noor.keyboard.type("Noor’s own.")
  await save(noor)
  await diego.getByRole("textbox", { name: "Summary" }).fill("So that it comes in.")
  await diego.getByRole("button", { name: "Save", exact: true }).click()
  await expect(text(diego)).toContainText("Noor’s own.")
  await write(diego, " Typed on.")
  await expect(text(diego)).toHaveText("Bees dance.Noor’s own.Diego’s own. Typed on.")
  for (let count = 0; count < 4; count++) await diego.keyboard.press("ControlOrMeta+z")
  await expect(text(diego)).toHaveText("Bees dance.Noor’s own.Diego’s own.")
  await diego.keyboard.type(" On.")
  await expect(text(diego)).toContainText("Diego’s own. On.")
})

test("Two tabs of one person: “Take theirs” keeps mine at the desk, where it is read and brought back", async ({
  browser,
}) => {
  const here = await as(browser, "diego")
  const editor = await beginNews(here, "A text in two tabs")
  await here.getByRole("textbox", { name: "Summary" }).fill("The beginning.")
  await save(here)
  const there = await here.context().newPage()
  await there.goto(editor)
  await there.getByRole("textbox", { name: "Summary" }).fill("Typed in the second tab.")
  await save(there)
  await here.getByRole("textbox", { name: "Summary" }).fill("Typed in the first tab.")
  await here.getByRole("button", { name: "Save", exact: true }).click()
  await expect(
    here.getByText("You saved this text in another tab or on another device").first(),
  ).toBeVisible()
  await expect(here.getByRole("main")).not.toContainText("Diego Salas saved this text")
  await here.getByRole("button", { name: "Take what is there, set this aside" }).click()
  await expect(here.getByRole("textbox", { name: "Summary" })).toHaveValue("Typed in the second tab.")
  await expect(here.getByText("Your version is kept at the desk, with the text.")).toBeVisible()

  await here.goto(editor.replace(/\/edit$/, "?view=history"))
  await here.getByRole("region", { name: "Given-up versions" }).getByRole("link").click()
  await expect(here.getByRole("main")).toContainText("Typed in the first tab.")
  await here.getByRole("link", { name: "Go on with it in the editor" }).click()
  await here.getByRole("button", { name: "Go on with it" }).click()
  await here.getByRole("radio", { name: "In the copy" }).check()
  await here.getByRole("button", { name: "Save with these choices" }).click()
  await expect(here.getByRole("textbox", { name: "Summary" })).toHaveValue("Typed in the first tab.")
  await expect(here.getByText(/^Saved \d/)).toBeVisible()
})

test("Unsaved words of two visits are both listed, and what is typed while somebody submits is on the text's page", async ({
  browser,
}) => {
  const diego = await as(browser, "diego")
  diego.on("dialog", dialog => dialog.accept())
  const editor = await beginNews(diego, "A text of three sittings")
  await diego.getByRole("textbox", { name: "Summary" }).fill("Whole.")
  await write(diego, "Bees dance at noon.")
  await save(diego)
  const stopSaving = () =>
    diego.route("**/edit", route => (route.request().method() === "POST" ? route.abort() : route.continue()))
  await stopSaving()
  for (const words of ["Typed on a train.", "Typed in a tent."]) {
    await diego.getByRole("textbox", { name: "Summary" }).fill(words)
    await expect(diego.getByText(/^Not saved( yet)?$/)).toBeVisible() // the page's scripts have seen it
    await diego.waitForTimeout(1_500)
    await diego.goto("/desk")
    await diego.goto(editor)
  }
  const copies = diego.getByRole("region", { name: "Copies of this text on this device" })
  await expect(copies.getByRole("listitem")).toHaveCount(2)
  await copies.getByRole("button", { name: "Read and compare" }).first().click()
  await expect(copies).toContainText("Typed in a tent.")
  await copies.getByRole("button", { name: "Throw it away" }).first().click()
  await copies.getByRole("button", { name: "Undo" }).click()
  await diego.unroute("**/edit")
  await copies.getByRole("button", { name: "Go on with it" }).nth(1).click()
  await expect(diego.getByRole("textbox", { name: "Summary" })).toHaveValue("Typed on a train.")
  await expect(diego.getByText(/^Saved \d/)).toBeVisible()
  await expect(copies.getByRole("listitem")).toHaveCount(1)

  const noor = await as(browser, "noor")
  await noor.goto(editor.replace(/\/edit$/, ""))
  await noor.getByRole("button", { name: "Submit for review" }).first().click()
  await expect(noor.getByText(/^You submitted/)).toBeVisible()
  await write(diego, " Typed too late.")
  await diego.getByRole("button", { name: "Save", exact: true }).click()
  await expect(diego.getByText(/frozen as it is/)).toBeVisible()
  await expect(
    diego.getByText("What you typed since is not in the text. It is kept at the desk"),
  ).toBeVisible()
  await write(diego, " Later still.")
  await expect(diego.getByText("What you typed after that is only in this browser")).toBeVisible()
  await diego.goto(editor.replace(/\/edit$/, ""))
  await expect(copies.getByRole("listitem")).toHaveCount(2)
  await copies.getByRole("button", { name: "Read and compare" }).first().click()
  await expect(copies).toContainText("Typed too late.")
  await diego.goto(editor.replace(/\/edit$/, "?view=history"))
  await diego.getByRole("region", { name: "Given-up versions" }).getByRole("link").click()
  await expect(diego.getByRole("main")).toContainText("Typed too late.")

  await diego.goto("/desk")
  await diego
    .getByRole("button", { name: /sign out/i })
    .first()
    .click()
  await expect(diego).toHaveURL(/sign-in/)
  await signIn(diego, "amira")
  await diego.goto(editor.replace(/\/edit$/, ""))
  await expect(diego.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(copies).toBeHidden()
})

test("Whole days are ticked with the keyboard on a phone, typed as days, and keep the times behind them", async ({
  browser,
}) => {
  const page = await as(browser, "diego")
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto("/desk/stories/new")
  await page.getByRole("radio", { name: /Event/ }).check()
  await page.getByLabel(/title/i).fill("Fair, whole days")
  await page.getByRole("button", { name: "Begin" }).click()
  await expect(page).toHaveURL(/\/edit$/)
  const [starts, ends] = [page.getByLabel("Starts"), page.getByLabel("Ends")]
  const wholeDays = page.getByRole("checkbox", { name: "Whole days" })
  await starts.fill("2027-04-02T09:30")
  await page.getByLabel("Time zone").selectOption("Europe/Zurich")
  await wholeDays.focus()
  await page.keyboard.press("Space")
  await expect(starts).toHaveValue("2027-04-02")
  await starts.fill("2027-04-01")
  await ends.fill("2027-04-03")
  await starts.focus()
  await page.keyboard.press("Backspace") // takes the month away: for a moment it is no day
  await expect(starts).toHaveValue("")
  await page.keyboard.type("04")
  await expect(starts).toHaveValue("2027-04-01")
  await save(page)
  await page.reload()
  await expect(wholeDays).toBeChecked()
  await expect(starts).toHaveValue("2027-04-01")
  await expect(ends).toHaveValue("2027-04-03")
  await wholeDays.uncheck()
  await expect(starts).toHaveValue("2027-04-01T09:30")
  await page.context().close()
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

  await write(diego, "Before.")
  await diego.getByRole("button", { name: "Picture", exact: true }).click()
  await dialog.getByRole("listitem").getByRole("button").first().click()
  const text = diego.getByRole("textbox", { name: /^Text/ })
  const figure = text.locator("figure")
  await figure.click()
  await diego.keyboard.type("Behind it.")
  await expect(figure).toHaveCount(1)
  await expect(text.locator("p").last()).toHaveText("Behind it.")
  await figure.click()
  await diego.keyboard.press("Enter")
  await expect(figure).toHaveCount(1)
  await figure.click()
  await diego.evaluate(() => {
    const data = new DataTransfer()
    data.setData("text/plain", "Pasted.")
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(text).toContainText("Pasted.")
  await expect(figure).toHaveCount(1)
  await figure.click()
  await diego.keyboard.press("Delete")
  await expect(figure).toHaveCount(0)

  await diego.keyboard.press("Enter")
  const before = await text.locator("p").count()
  await diego.evaluate(() => {
    const data = new DataTransfer()
    data.setData(
      "text/html",
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">One line.</span></p></b><br class="Apple-interchange-newline">`,
    )
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(text.locator("p").filter({ hasText: "One line." })).toHaveCount(1)
  await expect(text.locator("p")).toHaveCount(before)
})

test("What was typed and not saved is offered again after the page was left", async ({ browser }) => {
  const diego = await as(browser, "diego")
  const editor = await beginNews(diego, "A text left in a hurry")
  diego.on("dialog", dialog => dialog.accept())
  await diego.route("**/edit", route =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  )
  await diego.getByRole("textbox", { name: "Summary" }).fill("Typed on a train.")
  await diego.waitForTimeout(1_500)
  await diego.goto("/desk")
  await diego.goto(editor)
  await diego
    .getByRole("button", { name: /restore|bring|go on with/i })
    .first()
    .click()
  await expect(diego.getByRole("textbox", { name: "Summary" })).toHaveValue("Typed on a train.")

  const full = await diego.context().newPage()
  await full.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("Full.", "QuotaExceededError")
    }
  })
  await full.goto(editor)
  await full.route("**/edit", route =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  )
  await full.getByRole("textbox", { name: "Summary" }).fill("Typed with no room.")
  await expect(full.getByText("do not close this page")).toBeVisible()
  await full.getByRole("button", { name: "Go on with it" }).first().click()
  await full.getByRole("radio", { name: "In the copy" }).check()
  await full.getByRole("button", { name: "Save with these choices" }).click()
  await expect(full.getByText(/neither in this browser nor at the desk/)).toBeVisible()
  await expect(full.getByRole("textbox", { name: "Summary" })).toHaveValue("Typed with no room.")
  await full.unroute("**/edit")
  await full.route("**/edit", async route => {
    if (route.request().method() === "POST") await full.waitForTimeout(1_000)
    await route.continue()
  })
  await full.getByRole("button", { name: "Save with these choices" }).click()
  await full.getByRole("textbox", { name: "Kicker" }).fill("Typed meanwhile.")
  await expect(full.getByRole("textbox", { name: "Summary" })).toHaveValue("Typed on a train.")
  await expect(full.getByRole("textbox", { name: "Kicker" })).toHaveValue("Typed meanwhile.")
  await expect(full.getByText(/^Saved \d/)).toBeVisible()
})

test("What was begun in a footnote is there again, and the page is not left without a question", async ({
  browser,
}) => {
  const diego = await as(browser, "diego")
  await beginNews(diego, "A text with a footnote")
  await write(diego, "Bees dance.")
  await save(diego)
  const dialog = diego.getByRole("dialog", { name: "Footnote" })
  const open = () => diego.getByRole("button", { name: "Footnote", exact: true }).click()
  await open()
  await dialog.getByRole("textbox").fill("Karl von Frisch saw it first.")
  await diego.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  await expect(diego.getByText("that you began is not in the text yet")).toBeVisible()
  const asked = diego.waitForEvent("dialog")
  await diego.evaluate(() => setTimeout(() => location.reload()))
  const question = await asked
  expect(question.type()).toBe("beforeunload")
  await question.dismiss()
  await open()
  await expect(dialog.getByRole("textbox")).toHaveValue("Karl von Frisch saw it first.")
  await dialog.getByRole("button", { name: "Set the footnote" }).click()
  await expect(diego.getByText("that you began is not in the text yet")).toBeHidden()
  await save(diego)
  await diego.reload()
  await expect(diego.getByRole("textbox", { name: /^Text/ }).locator("[data-footnote]")).toHaveCount(1)
})

test("Back from a text that was just begun asks as long as its words are not saved, and saves them where it cannot", async ({
  browser,
}) => {
  const page = await as(browser, "diego")
  const editor = await beginNews(page, "A text that is left at once")
  await write(page, "Bees dance.")
  const asked = page.waitForEvent("dialog")
  await page.evaluate(() => setTimeout(() => history.back()))
  const question = await asked
  expect(question.type()).toBe("beforeunload")
  await question.dismiss()
  await expect(page.getByRole("textbox", { name: /^Text/ })).toHaveText("Bees dance.")
  await save(page)
  await page.goBack()
  await expect(page).toHaveURL(/\/desk$/)
  await page.goForward()
  await expect(page).toHaveURL(editor)
  await expect(page.getByRole("textbox", { name: /^Text/ })).toHaveText("Bees dance.")

  await page.goto("/desk/stories/new")
  await page.evaluate(() => {
    location.hash = "main" // an entry of the same document, which Back leads to without leaving it
  })
  await page.getByLabel(/title/i).fill("A text that is left softly")
  await page.getByRole("button", { name: "Begin" }).click()
  await expect(page).toHaveURL(/\/edit$/)
  const second = page.url()
  await write(page, "Bees rest.")
  const saved = page.waitForResponse(response => response.request().method() === "POST")
  await page.evaluate(() => setTimeout(() => history.back()))
  await saved
  await page.goto(second)
  await expect(page.getByRole("textbox", { name: /^Text/ })).toHaveText("Bees rest.")
})
