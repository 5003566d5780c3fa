import { CspEvaluator } from "csp_evaluator/dist/evaluator.js"
import { Severity } from "csp_evaluator/dist/finding.js"
import { CspParser } from "csp_evaluator/dist/parser.js"
import { signIn } from "./stage"
import { expect, test, violations } from "./test"

const findings = (policy = "") =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.NONE)
    .map(({ directive, value, description }) => `${directive} ${value}: ${description}`)

test("an independent evaluator finds nothing in any page's policy", async ({ page }) => {
  await signIn(page, "amira")
  for (const address of [
    "/en",
    "/en/news",
    "/en/nothing",
    "/sign-in",
    "/desk",
    "/desk/stories",
    "/icon.svg",
  ]) {
    const policy = (await page.request.get(address)).headers()["content-security-policy"]
    expect(policy, address).toBeTruthy()
    expect(findings(policy), address).toEqual([])
  }
})

test("a policy that lets inline scripts run would be found", () => {
  expect(findings("default-src 'self'; script-src 'unsafe-inline'").length).toBeGreaterThan(0)
})

test("public pages carry no script but our own module", async ({ request }) => {
  for (const address of ["/en", "/en/news", "/en/nothing", "/nothing.txt"]) {
    const html = await (await request.get(address)).text()
    const scripts = html.match(/<script(?![^>]*ld\+json)[^>]*>/g) ?? []
    expect(
      scripts.filter(script => !script.includes("integrity=")),
      address,
    ).toEqual([])
    expect(html, address).not.toMatch(/as="script"|__next_f/)
  }
})

test("a script that is injected into a public page does not run, and the journeys notice it", async ({
  page,
}) => {
  await page.goto("/en")
  await page.evaluate(() => {
    const script = document.createElement("script")
    script.textContent = "window.injected = true"
    document.body.append(script)
  })
  expect(await page.evaluate(() => "injected" in window)).toBe(false)
  await expect.poll(() => violations.length).toBe(1)
  violations.length = 0 // this one was wanted
})

test("the site module lets a visitor copy a text's address and its citation, and nobody misses it without", async ({
  browser,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  const address = "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it"
  await page.goto(`${address}#content`)
  await page.getByRole("button", { name: "Copy the link" }).click()
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(address, page.url()).href)
  await expect(page.getByRole("button", { name: "Copy the link" })).toBeVisible()
  const copied = async () => {
    await page.getByRole("button", { name: "Copy the citation" }).press("Enter")
    await expect(page.getByRole("button", { name: "Copied" })).toBeFocused()
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1)
    return await page.evaluate(() => navigator.clipboard.readText())
  }
  const [citation] = (await page.locator("#cite p").first().allTextContents()) as [string]
  expect(citation).toMatch(/^Achieng Odera, .*the-ice-is-ours-and-so-is-the-argument-about-it$/)
  expect(await copied()).toBe(citation)
  await page.goto(
    (await page
      .getByRole("link", { name: /^Quote this answer/ })
      .first()
      .getAttribute("href")) ?? "",
  )
  expect(await copied()).toMatch(/^Achieng Odera, .*answer in .*\/q-\w+$/)
  await page.goto(address)
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(page.url())
  await expect(plain.getByRole("button", { name: "Copy the link" })).toBeHidden()
  await expect(plain.getByRole("button", { name: "Copy the citation" })).toBeHidden()
  await plain.close()
})

test("a page at the desk gets a new nonce each time", async ({ request }) => {
  const nonce = async () =>
    /'nonce-([^']+)'/.exec((await request.get("/sign-in")).headers()["content-security-policy"] ?? "")?.[1]
  const [first, second] = [await nonce(), await nonce()]
  expect(first).toBeTruthy()
  expect(second).not.toBe(first)
})
