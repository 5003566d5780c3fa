import type { APIRequestContext, Page } from "@playwright/test"
import type { CastName } from "@/demonstration/cast"
import { mayRetryPublication, mayRunDeliveries, maySeeAlerts, maySeeDeliveries } from "@/domain/permission"
import { hasRole, type Role } from "@/domain/roles"
import { openCurtain } from "./curtain"
import { baseURL } from "./setting"
import { signIn } from "./stage"
import { expect, test } from "./test"

/** Role × page and role × action of what goes out, as plain requests against the running product. */

const one: Record<Role, CastName> = {
  writer: "claire",
  editor: "noor",
  reviewer: "lena",
  administrator: "tomas",
}

const curtain = openCurtain()

const pages = [
  ["/desk/deliveries", maySeeDeliveries],
  ["/desk/alerts", maySeeAlerts],
  ["/desk/webhooks", mayRunDeliveries],
  ["/desk/webhooks/new", mayRunDeliveries],
  ["/desk/mail", mayRunDeliveries],
] as const

const ownName = () => `Matrix ${Date.now().toString(36)}`

/** Each says truly for whom the page was drawn. */
const as = (role: Role) => ({ person: String(curtain.people[one[role]].id) })

/** What a form that has these words carries to name its action; the same for everybody. */
async function actionOf(page: Page, address: string, words: string) {
  const html = await (await page.request.get(address)).text()
  const form = html.split("<form").find(part => part.split("</form>")[0]?.includes(words)) ?? ""
  const fields = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? "",
    (/value="([^"]*)"/.exec(input)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ])
  const named = Object.fromEntries(fields.filter(([name]) => name?.startsWith("$") || name === "person"))
  expect(Object.keys(named).length, `${address} has a form with ${words}`).toBeGreaterThan(0)
  return named as Record<string, string>
}

const post = (request: APIRequestContext, address: string, fields: Record<string, string>) =>
  request.post(address, {
    maxRedirects: 0,
    headers: { "sec-fetch-site": "same-origin", origin: baseURL },
    multipart: fields,
  })

/** A webhook with a failed delivery, and an edition whose publication failed for good. */
async function prepare(tomas: Page) {
  const name = ownName()
  const add = await actionOf(tomas, "/desk/webhooks/new", "Add the webhook")
  // nothing listens there
  await post(tomas.request, "/desk/webhooks/new", {
    ...add,
    name,
    url: `http://127.0.0.1:9/${encodeURI(name)}`,
  })
  const told = { webhook: name, storyId: (await curtain.behind.textIn("published", curtain.people)).storyId }
  await expect.poll(async () => (await curtain.behind.deliveryOf(told))?.state).toBe("waiting")
  await curtain.behind.giveUpTelling(told)
  const { editionId, storyId } = await curtain.behind.textIn("approved", curtain.people)
  const repair = await curtain.behind.breakNextButOne(editionId)
  await curtain.behind.armIn(curtain.people.noor, editionId, 0.5)
  await expect
    .poll(async () => {
      await curtain.behind.letLastTryCome(editionId)
      return curtain.behind.hasFailedForGood(editionId)
    })
    .toBe(true)
  const [webhook, delivery] = [await curtain.behind.webhookNamed(name), await curtain.behind.deliveryOf(told)]
  if (!webhook || !delivery) throw new Error("The webhook and its delivery are there.")
  const story = `/desk/stories/${storyId}/en`
  const forms = {
    retry: await actionOf(tomas, "/desk/deliveries", `value="${delivery.id}"`),
    retryAll: await actionOf(tomas, "/desk/deliveries", "Try all failed again"),
    pause: await actionOf(tomas, "/desk/webhooks", "Pause"),
    remove: await actionOf(tomas, "/desk/webhooks", "Remove it for good"),
    publish: await actionOf(tomas, story, "Try again"),
    add,
  }
  return {
    name,
    told,
    webhookId: String(webhook.id),
    deliveryId: String(delivery.id),
    editionId,
    story,
    forms,
    repair,
  }
}

test("each role sees the pages that are its own, and a stranger none", async ({ browser, playwright }) => {
  for (const role of Object.keys(one) as Role[]) {
    const page = await (await browser.newContext()).newPage()
    await signIn(page, one[role])
    for (const [address, roles] of pages)
      expect((await page.request.get(address)).status(), `${role} at ${address}`).toBe(
        hasRole(curtain.people[one[role]], ...roles) ? 200 : 404,
      )
    const letter = "/desk/mail/20260101T000000Z-00000000-0000-4000-8000-000000000000"
    for (const address of [letter, `${letter}/file`])
      expect((await page.request.get(address)).status(), `${role} at ${address}`).toBe(404)
    expect((await page.request.get("/desk/mail/..%2Fsecret/file")).status(), role).toBe(400)
    await page.context().close()
  }
  const stranger = await playwright.request.newContext({ baseURL })
  for (const [address] of pages) {
    const answer = await stranger.get(address, { maxRedirects: 0 })
    expect(answer.status(), address).toBe(307)
    expect(answer.headers().location, address).toContain("/sign-in")
  }
  await stranger.dispose()
})

test("each role does what is its own by plain posts, and a stranger nothing", async ({
  browser,
  playwright,
}) => {
  test.setTimeout(240_000)
  const tomas = await (await browser.newContext()).newPage()
  await signIn(tomas, "tomas")
  const { name, told, webhookId, deliveryId, editionId, story, forms, repair } = await prepare(tomas)
  const state = async () => ({
    delivery: (await curtain.behind.deliveryOf(told))?.state,
    webhook: await curtain.behind.webhookNamed(name),
    added: await curtain.behind.webhookNamed(`${name}, again`),
    failed: await curtain.behind.hasFailedForGood(editionId),
  })
  const before = await state()
  expect(before).toMatchObject({ delivery: "failed", webhook: { isPaused: false }, failed: true })
  const everything = [
    ["/desk/deliveries", { ...forms.retry, deliveryId }],
    ["/desk/deliveries", forms.retryAll],
    ["/desk/webhooks", { ...forms.pause, webhookId }],
    ["/desk/webhooks", { ...forms.remove, webhookId }],
    ["/desk/webhooks/new", { ...forms.add, name: `${name}, again`, url: "https://example.org/again" }],
  ] as const
  const trying = [story, { ...forms.publish, editionId: String(editionId), at: story }] as const

  const stranger = await playwright.request.newContext({ baseURL })
  for (const [address, fields] of [...everything, trying])
    expect(await (await post(stranger, address, fields)).text(), address).toContain("You are signed out")
  await stranger.dispose()
  expect(await state()).toEqual(before)

  for (const role of ["writer", "reviewer", "editor"] as const) {
    const page = await (await browser.newContext()).newPage()
    await signIn(page, one[role])
    for (const [address, fields] of everything) await post(page.request, address, { ...fields, ...as(role) })
    expect(await state(), role).toEqual(before)
    if (!mayRetryPublication.includes(role)) {
      await post(page.request, story, { ...trying[1], ...as(role) })
      expect(await state(), role).toEqual(before)
    }
    await page.context().close()
  }

  const noor = await (await browser.newContext()).newPage()
  await signIn(noor, one.editor)
  await repair()
  expect((await post(noor.request, story, { ...trying[1], ...as("editor") })).headers().location).toContain(
    "done=retry",
  )
  expect((await curtain.behind.statusAndVersion(editionId)).status).toBe("published")

  for (const [address, fields] of [everything[0], everything[2]])
    expect((await post(tomas.request, address, fields)).headers().location, address).toContain("done=")
  expect(await state()).toMatchObject({ webhook: { isPaused: true } })
  expect((await post(tomas.request, ...everything[3])).headers().location).toContain("done=remove")
  expect((await state()).webhook).toBeUndefined()
})
