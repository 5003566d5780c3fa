import { expect, test } from "./test"

/** The real page of the customer's old site: kicker, title, date where there is one, in its order. */
const listing = [
  [
    "News",
    "ILO COOP presents on the role of cooperatives in overcoming refugee and migrant precarity in a side event at the 36th Session of the Human Rights Council",
    "27 September 2017",
  ],
  ["News", "A dialogue between Greek and international cooperative and SSE leaders", "27 September 2017"],
  ["COOP Champions", "Özge Berber-Agtaş, ILO Office for Turkey in Ankara", "6 July 2017"],
  ["Event", "The 9th Edition of the ILO Academy on Social and Solidarity Economy", "Date to be confirmed"],
  [
    "International Day of Cooperatives",
    "Cooperatives help to build inclusive economies and societies",
    "1 July 2017",
  ],
  ["News", "Promoting social inclusion through social and solidarity economy", "23 June 2017"],
  ["News", "Highlights of an Interview with Jean Louis Bancel at the 106th ILC", "13 June 2017"],
  [
    "Spotlight Interviews with Cooperators",
    "Italian social cooperatives working together for the benefit of the communities",
    "4 April 2017",
  ],
  [
    "Spotlight Interviews with Cooperators",
    "A social enterprise creating job opportunities for migrants and disadvantaged persons in Berlin",
    "9 February 2017",
  ],
  ["News", "A passion, mission - organizing waste pickers.", "21 December 2016"],
] as const

/** Where the original has a summary. */
const summarised = [false, false, true, false, true, true, true, true, true, true]

test("the region's first page lists the ten texts of the old site, in that order", async ({ page }) => {
  await page.goto("/en/regions/europe-and-central-asia")
  const entries = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") })
  await expect(entries).toHaveCount(10)
  for (const [index, [kicker, title, date]] of listing.entries()) {
    const entry = entries.nth(index)
    await expect(entry.getByRole("heading")).toHaveText(title)
    await expect(entry).toContainText(new RegExp(kicker, "i"))
    await expect(entry).toContainText(date)
  }
})

test("an entry has a summary just where the original has one", async ({ page }) => {
  await page.goto("/en/regions/europe-and-central-asia")
  const entries = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") })
  for (const [index, hasSummary] of summarised.entries())
    await expect(
      entries
        .nth(index)
        .getByRole("paragraph")
        .filter({ hasText: /.{60,}/ }),
    ).toHaveCount(hasSummary ? 1 : 0)
})

test("each of the ten opens, with a text that puts no question and no words into anybody's mouth", async ({
  page,
}) => {
  for (const [, title] of listing) {
    await page.goto("/en/regions/europe-and-central-asia")
    await page.getByRole("link", { name: title }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
    await expect(page.locator("blockquote, [id^=q-]")).toHaveCount(0)
  }
})
