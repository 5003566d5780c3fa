import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import type { CastName } from "@/demonstration/cast"
import type { Person } from "@/domain/roles"
import { type Mail, startMailServer } from "@/tests/receivers"
import { startOwnProduct } from "./own-product"
import { wcag } from "./stage"
import { expect, test } from "./test"

/** Alerts by mail, with a mail server that is one: a product of its own sends to it. */

let mailServer: Awaited<ReturnType<typeof startMailServer>>
let product: Awaited<ReturnType<typeof startOwnProduct>>
let factories: typeof import("@/tests/factories")
let people: Record<CastName, Person>
test.beforeAll(async () => {
  test.setTimeout(120_000)
  mailServer = await startMailServer()
  product = await startOwnProduct({ SMTP_URL: mailServer.url, MAIL_FROM: "News <news@example.org>" })
  factories = await import("@/tests/factories")
  people = await factories.gatherTestCast()
})
test.afterAll(async () => {
  await product.stop()
  await mailServer.stop()
})

async function publish(title: string) {
  const { diego, lena, noor } = people
  const { editionId } = await factories.writeDraft(diego, { title })
  await factories.step(diego, editionId, "submit")
  await factories.step(lena, editionId, "approve")
  await factories.step(noor, editionId, "publish_now")
}
const mailsTo = (address: string) => mailServer.mails.filter(({ recipients }) => recipients.includes(address))
async function mailTo(address: string, subject: string | RegExp): Promise<Mail> {
  const find = () =>
    mailsTo(address).find(mail =>
      typeof subject === "string" ? mail.subject === subject : subject.test(mail.subject ?? ""),
    )
  await expect.poll(find, `a mail to ${address}: ${subject}`).toBeDefined()
  return find() as Mail
}
const linkIn = ({ text = "" }: Mail, path: string) =>
  new RegExp(`${product.origin}${path}\\?\\S+`).exec(text)?.[0] ?? ""
const headerOf = (mail: Mail, name: string) => mail.headers.find(({ key }) => key === name)?.value ?? ""

test("A reader follows a list in its filter, confirms, gets what matches and nothing else, and stops with one click", async ({
  browser,
  playwright,
}) => {
  const context = await browser.newContext({ baseURL: product.origin, javaScriptEnabled: false })
  const page = await context.newPage()

  const follow = async (address: string, query: string) => {
    await page.goto(`/en/alerts?${query}`)
    await page.getByLabel("Your e-mail address").fill(address)
    await page.getByRole("button", { name: "Send me alerts" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Please look into your mailbox")
    expect(page.url()).not.toContain("%40")
    await page.goto(linkIn(await mailTo(address, /^Please confirm/), "/en/alerts/confirm"))
    await page.getByRole("button", { name: "Yes, send them" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your alert is set up")
  }

  await test.step("what is no address comes back, with all the rest", async () => {
    await page.goto("/en/alerts?list=news&q=honey")
    await expect(page.getByRole("main")).toContainText("News")
    await expect(page.getByRole("main")).toContainText("with the words “honey”")
    await page.getByLabel("Once a week, on Monday at seven").check()
    await page.getByLabel("Your e-mail address").fill("josé+ñandú@example.org")
    const answered = page.waitForResponse(answer => answer.request().method() === "POST")
    await page.getByRole("button", { name: "Send me alerts" }).click()
    expect((await answered).status()).toBe(422)
    await expect(page.getByRole("alert")).toContainText("an address with “é” before the @")
    await expect(page.getByLabel("Your e-mail address")).toHaveValue("josé+ñandú@example.org")
    await expect(page.getByLabel("Once a week, on Monday at seven")).toBeChecked()
    await expect(page.getByRole("main")).toContainText("with the words “honey”")
    expect(page.url()).toBe(`${product.origin}/alerts/ask`)
    await expect(page.locator("a[href*='andú'], a[href*='and%C3%BA']")).toHaveCount(0)
  })

  await follow("ada@example.org", "list=news&q=honey")
  await follow("bo@example.org", "list=news")

  const mail = await test.step("what matches is told, what does not is not", async () => {
    await publish("A hall for everybody")
    await publish("Honey for everybody")
    const mail = await mailTo("ada@example.org", "Honey for everybody")
    await mailTo("bo@example.org", "A hall for everybody")
    await mailTo("bo@example.org", "Honey for everybody")
    expect(mailsTo("ada@example.org")).toHaveLength(2)
    const address = `${product.origin}/en/news/honey-for-everybody`
    expect(mail.text).toContain(`${address}\n`)
    expect((await page.request.get(address)).status()).toBe(200)
    return mail
  })

  await test.step("a scanner that follows the link stops nothing; one click does, twice as well as once", async () => {
    expect(headerOf(mail, "list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click")
    const stop = headerOf(mail, "list-unsubscribe").slice(1, -1)
    await page.goto(stop)
    await expect(page.getByRole("button", { name: "Stop this alert" })).toHaveCount(1)
    const mailbox = await playwright.request.newContext()
    const form = { "List-Unsubscribe": "One-Click" }
    for (const _ of [1, 2]) expect((await mailbox.post(stop, { form })).status()).toBe(200)
    await mailbox.dispose()
    await publish("Honey once more")
    await mailTo("bo@example.org", "Honey once more")
    expect(mailsTo("ada@example.org")).toHaveLength(2)
    await page.goto(stop)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work any more")
  })

  await test.step("another deletes the address", async () => {
    const last = await mailTo("bo@example.org", "Honey once more")
    await page.goto(linkIn(last, "/en/alerts/own"))
    await expect(page.getByRole("main")).toContainText("b…@example.org")
    await page.getByRole("button", { name: "Delete my address and all alerts" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your address is deleted")
  })
})

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
}

for (const javaScriptEnabled of [false, true])
  test(`A reader sees all alerts, changes one, stops one and then all, ${javaScriptEnabled ? "with" : "without"} scripts, on a phone`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      baseURL: product.origin,
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    const email = `cy&${javaScriptEnabled}=d@example.org`
    const { requestAlert } = await import("@/db/commands/request-alert")
    const { confirmAlert } = await import("@/db/commands/confirm-alert")
    for (const query of ["list=news", "list=events", "list=interviews&region=africa"]) {
      await requestAlert({ language: "en", query, frequency: "daily", email })
      await expect.poll(() => mailsTo(email).length).toBeGreaterThan(0)
      const [mail] = mailServer.mails.splice(mailServer.mails.indexOf(mailsTo(email)[0] as Mail), 1)
      const key = new URL(linkIn(mail as Mail, "/en/alerts/confirm")).searchParams.get("key") ?? ""
      expect(await confirmAlert(key)).toBe("confirmed")
    }
    await page.goto("/en/alerts/link")
    await page.getByLabel("Your e-mail address").fill("cy at home")
    await page.getByRole("button", { name: "Send me the link" }).click()
    await expect(page.getByRole("alert")).toHaveText("Write an address such as ada@example.org.")
    await expect(page.getByLabel("Your e-mail address")).toHaveValue("cy at home")
    expect(page.url()).toBe(`${product.origin}/alerts/link`)
    if (javaScriptEnabled) await expectNoViolations(page)
    const askForLink = async (address: string) => {
      await page.goto("/en/alerts/link")
      await page.getByLabel("Your e-mail address").fill(address)
      await page.getByRole("button", { name: "Send me the link" }).click()
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Please look into your mailbox")
      return [page.url(), await page.getByRole("main").textContent()]
    }
    const told = await askForLink("nobody@example.org")
    expect(await askForLink(email)).toEqual(told)
    const link = linkIn(await mailTo(email, /^Your alerts: /), "/en/alerts/own")
    expect(mailsTo("nobody@example.org")).toEqual([])

    await page.goto(link)
    const alert = (name: string) =>
      page
        .getByRole("main")
        .getByRole("listitem")
        .filter({ has: page.getByText(name, { exact: true }) })
    await expect(page.getByRole("button", { name: "Stop this alert" })).toHaveCount(3)
    await alert("Events")
      .getByLabel(/^Once a week, on Monday at seven/)
      .check()
    await alert("Events").getByRole("button", { name: "Change" }).click()
    await expect(alert("Events").getByRole("status")).toContainText("Changed, from now on.")
    await expect(alert("Events").getByRole("radio", { checked: true })).toHaveValue("weekly")
    await expect(alert("News").getByRole("radio", { checked: true })).toHaveValue("daily")
    await alert("News").getByRole("button", { name: "Stop this alert" }).click()
    await expect(page.getByRole("status")).toHaveText("Stopped: News. Nothing more is sent about it.")
    await expect(page.getByRole("button", { name: "Stop this alert" })).toHaveCount(2)
    if (javaScriptEnabled) await expectNoViolations(page)
    await page.getByRole("button", { name: "Delete my address and all alerts" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your address is deleted")
    await page.goto(link)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work any more")
    await expect(page.getByRole("button", { name: "Send me the link" })).toBeVisible()
    await context.close()
  })

const yearsOver = { en: "A year that is over gets nothing new", ar: "السنة التي انقضت لا يظهر فيها جديد" }
for (const locale of ["en", "ar"] as const)
  test(`axe finds nothing on the pages about alerts in ${locale}, which fit on a phone and are kept by nobody`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      baseURL: product.origin,
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    for (const path of ["?list=news&q=honey", "/link", "/asked?list=news", "/own?key=x"]) {
      const answer = await page.goto(`/${locale}/alerts${path}`)
      expect(answer?.headers()["cache-control"], path).toBe("no-store")
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
      expect(
        violations.map(({ id }) => id),
        path,
      ).toEqual([])
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, path).toBe(0)
    }
    const dead = `key=${"x".repeat(43)}`
    for (const path of [
      "?list=topics/nothing",
      "?list=desk",
      "/nothing",
      "/own",
      `/own?${dead}`,
      `/confirm?${dead}`,
      "/unknown",
    ])
      expect((await page.request.get(`/${locale}/alerts${path}`)).status(), path).toBe(404)
    const closed = await (
      await page.request.get(`/${locale}/alerts?list=news&year=2020&region=africa`)
    ).text()
    expect(closed).toContain(yearsOver[locale])
    expect(closed).toContain('name="query" value="list=news&amp;region=africa"')
  })
