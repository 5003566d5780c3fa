import { chromium } from "@playwright/test"

const [, , base, out, ...list] = process.argv
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] })
for (const item of list) {
  const [address, w = "1280", mode = "", name] = item.split("|")
  const page = await browser.newPage({
    viewport: { width: Number(w), height: 900 },
    colorScheme: mode.includes("dark") ? "dark" : "light",
  })
  const fonts = []
  page.on("response", r => {
    if (/woff2/.test(r.url())) fonts.push(r.url().split("/").pop())
  })
  await page.goto(base + address, { waitUntil: "networkidle" })
  if (mode.includes("lang")) await page.locator("button[popovertarget=languages]").click()
  if (mode.includes("menu")) await page.locator("button[popovertarget=menu]").first().click()
  const s = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const file = `${out}/${(name ?? address.replace(/[^a-z0-9]+/gi, "_")).slice(0, 40)}-${w}${mode}.png`
  await page.screenshot({ path: file, fullPage: mode.includes("full") })
  console.log(file, "sideways", s, fonts.join(" "))
  await page.close()
}
await browser.close()
