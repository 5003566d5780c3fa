import { budgets } from "@/bench/budget"
import { firstVisit } from "@/bench/first-visit"
import { baseURL } from "./setting"
import { expect, test } from "./test"

for (const { page: name, address, limits } of budgets)
  test(`a first visit to the ${name} stays within its budget and on this site`, async ({ page }) => {
    const { bytes, addresses } = await firstVisit(page, address)
    for (const [kind, most] of Object.entries(limits))
      expect.soft(bytes[kind] ?? 0, `bytes of ${kind}`).toBeLessThanOrEqual(most)
    expect(addresses.filter(each => !each.startsWith(baseURL))).toEqual([])
  })

test("readers and the desk have one style sheet each, and not the same", async ({ browser }) => {
  const sheetsOf = async (address: string) => {
    const page = await browser.newPage()
    const { addresses } = await firstVisit(page, address)
    await page.close()
    return addresses.filter(each => each.endsWith(".css"))
  }
  const [site, desk] = [await sheetsOf("/en"), await sheetsOf("/sign-in")]
  expect([site.length, desk.length]).toEqual([1, 1])
  expect(site).not.toEqual(desk)
})

test("nothing moves that an eye would see while a page arrives", async ({ page }) => {
  for (const { address } of budgets) {
    await page.goto(address, { waitUntil: "networkidle" })
    const shift = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          let sum = 0
          const observer = new PerformanceObserver(list => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          })
          observer.observe({ type: "layout-shift", buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    expect(shift, address).toBeLessThan(0.005) // a name with further letters gives way by a hair
  }
})
