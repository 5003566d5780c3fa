import { openDatabase, signIn } from "./stage"
import { expect, test } from "./test"

/** Two people of one name: an editor sees that they share a page, and tells one apart. */

test("An editor sees that two people share a page, tells one apart in a text, and readers find each", async ({
  page,
}) => {
  const close = await openDatabase()
  const behind = await import("./behind")
  const people = await behind.people()
  const name = `Maria ${Date.now().toString(36)}`
  const naming = (role: string) => ({ name, role, organisation: "", about: "", portrait: null })
  const publish = async (role: string) => {
    const text = await behind.writeDraft(people.diego, {
      kind: "interview",
      title: `A talk with a ${role}`,
      content: { people: [naming(role)] },
    })
    await behind.step(people.diego, text.editionId, "submit")
    await behind.step(people.lena, text.editionId, "approve")
    await behind.step(people.noor, text.editionId, "publish_now")
    return text
  }
  const first = await publish("minister")
  const text = await publish("welder")
  await signIn(page, "noor")
  await page.goto("/desk/terms")
  await page.getByRole("link", { name: "People", exact: true }).click()
  await page.getByLabel("Part of a name").fill(name)
  await page.getByLabel("Part of a name").press("Enter")
  await expect(page.getByText("2 texts, which say in 2 ways who this is")).toBeVisible()
  await page.getByRole("link", { name: "A talk with a welder" }).click()
  await expect(page).toHaveURL(`/desk/stories/${text.storyId}/en`)

  const nextId = await behind.beginNextEdition(people.noor, text)
  await page.goto(`/desk/stories/${text.storyId}/en/edit`)
  await page.getByLabel("Told apart by").fill("welder, Porto")
  await page.getByLabel(/A small correction/).check()
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await behind.step(people.noor, nextId, "submit")
  await behind.step(people.lena, nextId, "approve")
  await behind.step(people.noor, nextId, "publish_now")

  const shared = `/en/people/${name.toLowerCase().replace(" ", "-")}`
  await page.goto(`${shared}-welder-porto`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name} (welder, Porto)`)
  await expect(page.getByRole("link", { name: "A talk with a welder" })).toBeVisible()
  await page.goto(shared)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)
  await expect(page.getByRole("link", { name: "A talk with a welder" })).toHaveCount(0)
  expect((await page.request.get(`${shared}/page/2`)).status()).toBe(404)

  await test.step("once both are told apart, the old address knows each of them", async () => {
    const nextId = await behind.beginNextEdition(people.noor, first)
    await behind.rewrite(people.noor, nextId, {
      ...first.content,
      people: [{ ...naming("minister"), qualifier: "minister" }],
      ...behind.small,
    })
    await behind.step(people.noor, nextId, "submit")
    await behind.step(people.lena, nextId, "approve")
    await behind.step(people.noor, nextId, "publish_now")
    expect((await page.goto(shared))?.status()).toBe(200)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)
    await expect(page.getByText("People of this name")).toBeVisible()
    await expect(page.getByRole("main").getByRole("link", { name })).toHaveCount(2)
    await page.getByRole("listitem").filter({ hasText: "(minister)" }).getByRole("link").click()
    await expect(page).toHaveURL(`${shared}-minister`)
    expect((await page.request.get(`${shared}/page/2`)).status()).toBe(404)
    await page.goto(`${shared}-minister-and-more`)
    await expect(page.getByRole("heading", { level: 1 })).not.toContainText(name)
  })
  await close()
})
