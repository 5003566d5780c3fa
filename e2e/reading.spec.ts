import type { Page } from "@playwright/test"
import { extractText } from "unpdf"
import { dateInWords } from "@/components/ui/dates"
import { stories } from "@/demonstration/stories/all"
import { exchangesOf, questionOf } from "@/domain/rich-text"
import { slugOf } from "@/domain/slug"
import { openDatabase, signIn } from "./stage"
import { takenDown } from "./taken-down"
import { expect, test } from "./test"

const interview = "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it"
const told = stories
  .flatMap(({ texts }) => texts)
  .find(({ language, content }) => language === "en" && interview.endsWith(slugOf(content.title)))
const questions = told ? exchangesOf(told.content.body) : []

let close: () => Promise<void>
let behind: typeof import("./behind")
test.beforeAll(async () => {
  close = await openDatabase()
  behind = await import("./behind")
})
test.afterAll(() => close())

/** In the zone of the browser, whose day is another than the machine's for an hour or two of each. */
const todayInWords = () =>
  dateInWords(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Zurich" }).format(new Date()), "en")
const decision = (page: Page) => page.getByRole("region", { name: "Where it is, and what you can do" })
const press = (page: Page, name: string) => decision(page).getByRole("button", { name, exact: true }).click()

test("An editor corrects a published text with a note, and a reader sees what has changed", async ({
  browser,
}) => {
  const people = await behind.people()
  const { storyId } = await behind.textIn("published", people)
  const story = `/desk/stories/${storyId}/en`
  const noor = await (await browser.newContext()).newPage()
  const lena = await (await browser.newContext()).newPage()
  const reader = await (await browser.newContext()).newPage()
  await signIn(noor, "noor")
  await noor.goto(story)
  const seen = (await noor.getByRole("link", { name: "See it as visitors do" }).getAttribute("href")) ?? ""
  await reader.goto(seen)
  await expect(reader.getByRole("region", { name: "What has changed" })).toHaveCount(0)

  await press(noor, "Begin the next edition")
  await expect(noor).toHaveURL(/\/edit$/)
  await noor.getByLabel("Summary").fill("Bees fly, and so do wasps.")
  await noor.getByRole("textbox", { name: "Text" }).click()
  await noor.keyboard.press("End")
  await noor.getByRole("button", { name: "Footnote" }).click()
  await noor.getByRole("dialog").getByLabel("Footnote").fill("Both are listed at https://example.org/wings.")
  await noor.getByRole("button", { name: "Set the footnote" }).click()
  await noor.keyboard.press("Control+s")
  await expect(noor.getByText(/^Saved \d/)).toBeVisible()
  await noor.goto(story)
  await press(noor, "Submit for review")
  await expect(decision(noor).getByRole("alert")).toContainText("What has changed")

  await noor.goto(`${story}/edit`)
  await noor.getByRole("textbox", { name: "What has changed" }).fill("The summary left the wasps out.")
  await noor.keyboard.press("Control+s")
  await expect(noor.getByText(/^Saved \d/)).toBeVisible()
  await noor.goto(story)
  await press(noor, "Submit for review")
  await expect(decision(noor)).toContainText("In review")
  await signIn(lena, "lena")
  await lena.goto(story)
  await expect(lena.getByRole("article")).toContainText("The summary left the wasps out.")
  await press(lena, "Approve")
  await expect(decision(lena)).toContainText("Approved")
  await reader.reload()
  await expect(reader.getByText("wasps")).toHaveCount(0)
  await noor.goto(story)
  await decision(noor).locator("summary", { hasText: "Publish now" }).click()
  await press(noor, "Publish now")
  await expect(decision(noor)).toContainText("Published")

  await reader.reload()
  const changes = reader.getByRole("region", { name: "What has changed" })
  await expect(changes).toContainText("The summary left the wasps out.")
  await expect(changes).toContainText(todayInWords())
  await reader.locator('[role="doc-noteref"]').click()
  await expect(reader.getByRole("link", { name: "https://example.org/wings" })).toBeInViewport()
})

test("A reader of a withdrawn text sees when and why; of a text taken down too", async ({ page }) => {
  for (const [fate, words, reason] of [
    ["withdrawn", "withdrawn on", "its authors have withdrawn it"],
    ["gone", "Taken down on", "before the members had voted"],
  ] as const) {
    await page.goto(takenDown(fate)[0] ?? "")
    await expect(page.getByRole("main")).toContainText(`${words} ${todayInWords()}`)
    await expect(page.getByRole("main")).toContainText(reason)
  }
})

test("A text is cited: in words on its page, and as files that literature programs read", async ({
  page,
  request,
}) => {
  await page.goto(interview)
  await expect(page.getByRole("region", { name: "Cite this text" })).toContainText(
    /^.*Achieng Odera, “The ice is ours, and so is the argument about it”, interview, .*\/en\/interviews\//s,
  )
  const bibtex = await request.get(`${interview}/cite.bib`)
  expect(bibtex.headers()["content-type"]).toContain("application/x-bibtex")
  expect(bibtex.headers()["content-disposition"]).toMatch(/^attachment; .*\.bib$/)
  expect(await bibtex.text()).toMatch(/^@misc\{\w+,\n(\t\w+ = \{.*\},\n)+\}\s*$/)
  expect(await bibtex.text()).toContain("author = {{Achieng Odera}}")
  const ris = await (await request.get(`${interview}/cite.ris`)).text()
  expect(ris).toMatch(/^TY {2}- ELEC\r\n([A-Z][A-Z\d] {2}- .*\r\n)+ER {2}- \r\n$/)

  const statusOf = async (address: string) => (await request.get(address, { maxRedirects: 0 })).status()
  expect(await statusOf(`${takenDown("gone")[0]}/cite.bib`)).toBe(410)
  expect(await statusOf(`${takenDown("moved")[0]}/cite.bib`)).toBe(301)
  expect(await statusOf("/en/news/nothing-of-the-kind/cite.ris")).toBe(404)
  expect(await statusOf("/en/regions/africa/cite.ris")).toBe(404)
  expect(await statusOf(`${interview}/q-nothing/cite.ris`)).toBe(404)
  expect(await statusOf(`${takenDown("gone")[0]}/q-nothing/cite.bib`)).toBe(410)
})

test("An answer is quoted: its own page previews it and leads to the interview", async ({
  page,
  request,
}) => {
  await page.goto(interview)
  await page.getByRole("link", { name: /^Quote this answer, to question 2/ }).click()
  await expect(page).toHaveURL(`${interview}/${questions[1]?.attrs.id}`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    questions[1] ? questionOf(questions[1]) : "",
  )
  await expect(page.getByRole("figure").getByText("Achieng Odera")).toBeVisible()
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
    "content",
    /^Achieng Odera: “I was against it\./,
  )
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`${interview}$`))
  const cite = page.getByRole("region", { name: "Cite this answer" })
  await expect(cite).toContainText(
    new RegExp(
      `Achieng Odera, “.+”, answer in “.+”, interview, .*${interview}/${questions[1]?.attrs.id}BibTeX`,
    ),
  )
  for (const [name, line] of [
    ["BibTeX", new RegExp(`\\turl = \\{http.*${questions[1]?.attrs.id}\\},`)],
    ["RIS", new RegExp(`UR {2}- http.*${questions[1]?.attrs.id}\r\n`)],
  ] as const) {
    const file = await request.get((await cite.getByRole("link", { name }).getAttribute("href")) ?? "")
    expect(await file.text()).toMatch(line)
    expect(file.headers()["content-disposition"]).toContain(questions[1]?.attrs.id)
  }
  await page.getByRole("link", { name: "Read it in the whole interview" }).click()
  await expect(page).toHaveURL(new RegExp(`${interview}#${questions[1]?.attrs.id}$`))
  expect((await request.get(`${interview}/q-nothing`)).status()).toBe(404)
  expect((await request.get(`${takenDown("gone")[0]}/q-nothing`)).status()).toBe(410)
})

test("An interview is printed with its questions, its footnotes and where it comes from", async ({
  page,
}) => {
  await page.goto(interview)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.length).toBeGreaterThan(20_000)
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  const words = text.replace(/\s+/g, " ")
  for (const question of questions) expect(words).toContain(questionOf(question))
  expect(words).toContain("The stamp is renewed every year")
  expect(words).toContain(interview)
  for (const forScreens of ["Menu", "Quote this answer", "WhatsApp", "Sign in"])
    expect(words).not.toContain(forScreens)
})

for (const [address, heading] of [
  ["/en/news?region=africa", "Africa"],
  ["/en/search?q=cooperative", "“cooperative”"],
  ["/en/topics/worker-cooperatives", "Worker cooperatives"],
  ["/en/events", "Events"],
  ["/en/people", "People"],
  ["/en/countries", "Countries"],
] as const)
  test(`${address} is printed with whose it is, what it is, where it was found and when`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(address)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
    const words = text.replace(/\s+/g, " ")
    const printed = ["Cooperatives & the Social Economy", heading, `${baseURL}${address}`, todayInWords()]
    for (const told of printed) expect(words).toContain(told)
    for (const forScreens of ["Menu", "RSS", "Sign in", "Skip to"]) expect(words).not.toContain(forScreens)
  })
