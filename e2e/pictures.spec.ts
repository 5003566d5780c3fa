import type { Locator } from "@playwright/test"
import { expect, test } from "./test"

const pages = [
  "/en",
  "/fr",
  "/en/news/tea-growers-in-thyolo-buy-the-drier-that-used-to-set-their-price",
  "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it",
  "/en/profiles/leila-haddad-tunis-office",
]

const screens = [
  { width: 390, height: 844, deviceScaleFactor: 1 },
  { width: 390, height: 844, deviceScaleFactor: 3 },
  { width: 768, height: 1024, deviceScaleFactor: 2 },
  { width: 1280, height: 800, deviceScaleFactor: 1 },
  { width: 1280, height: 800, deviceScaleFactor: 2 },
]

/** How many pixels the browser chose to fetch for each that it shows, across. */
const excess = (picture: Locator) =>
  picture.evaluate((image: HTMLImageElement) => {
    const [width, height] = ["width", "height"].map(name => Number(image.getAttribute(name))) as [
      number,
      number,
    ]
    const across = Math.max(image.clientWidth, (image.clientHeight * width) / height) // it covers its frame
    const fetched = Number(/-(\d+)\.webp$/.exec(image.currentSrc)?.[1])
    return fetched / (across * devicePixelRatio)
  })

for (const { deviceScaleFactor, ...viewport } of screens)
  test(`a screen ${viewport.width} wide at ${deviceScaleFactor} is sent pictures of about its size`, async ({
    browser,
  }) => {
    for (const address of pages) {
      const page = await browser.newPage({ viewport, deviceScaleFactor }) // what was fetched before would be taken
      await page.goto(address)
      for (const picture of await page.locator("img").all()) {
        await picture.scrollIntoViewIfNeeded()
        await expect.poll(() => excess(picture), address).toBeGreaterThan(0.8)
        expect(await excess(picture), address).toBeLessThanOrEqual(1.6)
      }
      await page.close()
    }
  })

test("the first picture is fetched at once, the others when they come near, and all have their place", async ({
  page,
}) => {
  await page.goto("/en")
  const pictures = page.locator("img")
  const [first, ...others] = await pictures.all()
  await expect(first as Locator).toHaveAttribute("fetchpriority", "high")
  await expect(first as Locator).toHaveAttribute("loading", "eager")
  expect(await page.locator('link[rel="preload"][as="image"]').count()).toBe(1)
  expect(others.length).toBeGreaterThan(0)
  for (const picture of others) await expect(picture).toHaveAttribute("loading", "lazy")
  for (const picture of await pictures.all())
    for (const side of ["width", "height"]) await expect(picture).toHaveAttribute(side, /^\d+$/)
})
