import { expect, test } from "./test"

/** Narrowing lists and searching, as a reader does it; without a script but for the suggestions. */

test("a reader narrows a list by two facets, lets one go, and has the address of what is left", async ({
  page,
}) => {
  await page.goto("/en/news")
  await page
    .getByRole("navigation", { name: "Region" })
    .getByRole("link", { name: /^Africa/ })
    .click()
  await expect(page).toHaveURL(/\/en\/news\?region=africa$/)
  await page.getByRole("navigation", { name: "Year" }).getByRole("link").first().click()
  await expect(page).toHaveURL(/\/en\/news\?region=africa&year=\d{4}$/)
  const counted = Number.parseInt(
    ((await page.getByRole("status").textContent()) ?? "").replace("One", "1"),
    10,
  )
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(counted)
  await page.getByRole("link", { name: "Remove “Africa”" }).click()
  await expect(page).toHaveURL(/\/en\/news\?year=\d{4}$/)
})

test("words are found without their accents, marked, and in the languages that the reader chooses", async ({
  page,
}) => {
  await page.goto("/en")
  await page.getByRole("link", { name: "Search" }).click()
  await page.getByLabel("Words, names or places").fill("ozge berber")
  await page.getByRole("button", { name: "Search" }).click()
  await expect(page).toHaveURL(/\/en\/search\?q=ozge\+berber$/)
  await expect(page.getByRole("main").getByRole("article").first()).toContainText("Özge Berber-Agtaş")
  await page.goto("/en/search?q=cooperatives")
  await expect(page.locator("mark").first()).toBeVisible()
  await page.getByRole("link", { name: "All languages" }).click()
  await expect(page).toHaveURL(/language=all/)
  await expect(page.getByLabel("Words, names or places")).toHaveValue("cooperatives")
})

test("what might be meant is offered while somebody types, and what is chosen leads to its page", async ({
  page,
}) => {
  await page.goto("/en/search")
  const words = page.getByLabel("Words, names or places")
  await words.pressSequentially("Кен")
  await expect(page.locator("datalist option[value=Kenya]")).toHaveText("Кения")
  await words.fill("Kenya") // typed, not chosen: it stays
  await expect(page.locator("datalist option[value=Kenya]")).toBeAttached()
  await words.evaluate((input: HTMLInputElement) =>
    input.dispatchEvent(new InputEvent("input", { inputType: "insertReplacementText", bubbles: true })),
  )
  await expect(page).toHaveURL(/\/en\/countries\/kenya$/)
})

test("a country that is searched for by any of its names leads to its page and to its texts", async ({
  page,
}) => {
  for (const words of ["kenya", "Кения", "كينيا"]) {
    await page.goto(`/en/search?${new URLSearchParams({ q: words })}`)
    await expect(page.getByRole("main").getByRole("article").first(), words).toBeVisible()
  }
  await page
    .getByRole("navigation", { name: "What is called so" })
    .getByRole("link", { name: /^Country Kenya/ })
    .click()
  await expect(page).toHaveURL(/\/en\/countries\/kenya$/)
})

test("nothing found says what may help; one letter and ten thousand are answered", async ({
  page,
  request,
}) => {
  await page.goto("/en/search?q=zzzzqq&topic=nothing-at-all")
  await expect(page.getByRole("main")).toContainText("Nothing found for “zzzzqq”")
  await expect(page.getByRole("main").getByRole("link", { name: "Countries" })).toBeVisible()
  await page.getByRole("link", { name: "Without “nothing-at-all”" }).click()
  await expect(page).toHaveURL(/\/en\/search\?q=zzzzqq$/)
  for (const q of ["a", "a".repeat(10_000), "ё".repeat(10_000), "😀".repeat(10_000)])
    expect((await request.get(`/en/search?${new URLSearchParams({ q })}`)).status()).toBe(200)
})

test("whoever mistypes a word is asked for the right one, and comes to its texts", async ({ page }) => {
  await page.goto("/en/search?q=refugges&kind=news")
  await page.getByRole("main").getByRole("link", { name: "Did you mean “refugees”?" }).click()
  await expect(page).toHaveURL(/\/en\/search\?q=refugees&kind=news$/)
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible()
  for (const words of ["migrents", "asylm"]) {
    await page.goto(`/en/search?q=${words}`)
    await expect(page.getByRole("link", { name: /^Did you mean/ }), words).toBeVisible()
  }
  for (const words of ["refugiados", "asylum", "asilo", "réfugiés"]) {
    await page.goto(`/en/search?${new URLSearchParams({ q: words })}`)
    await expect(page.getByRole("main").getByRole("article").first(), words).toBeVisible()
    await expect(page.getByRole("link", { name: /^Did you mean/ }), words).toHaveCount(0)
  }
})

test("a further page does not shift when something newer comes out", async ({ page }) => {
  await page.goto("/en/search")
  await page.getByRole("link", { name: "Page 2" }).click()
  await expect(page).toHaveURL(/\/en\/search\/page\/2\?as-of=20/)
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/search\/page\/2$/)
})

for (const address of ["/en/search?q=cooperative", "/ar/news", "/en/topics/worker-cooperatives"])
  test(`whoever goes by the keyboard skips what narrows ${address} and comes to its first text`, async ({
    page,
  }) => {
    await page.goto(address)
    for (const key of ["Tab", "Tab", "Enter", "Tab"]) await page.keyboard.press(key)
    const first = page.getByRole("main").getByRole("article").first().getByRole("link").first()
    await expect(first).toBeFocused()
  })
