import type { APIRequestContext, Page } from "@playwright/test"
import type { cast } from "@/demonstration/cast"
import type { Person, Role } from "@/domain/roles"
import { roles } from "@/domain/roles"
import { type Action, actionNames, type Status, statusNames, transition } from "@/domain/workflow"
import { baseURL } from "./setting"
import { openDatabase, signIn } from "./stage"
import { expect, test } from "./test"

/**
 * Role × status × action × contributor-or-not, as plain posts against the running product: what anybody can send who
 * has a session and does not care which buttons the page shows.
 */

const one: Record<Role, keyof typeof cast> = {
  writer: "claire",
  editor: "noor",
  reviewer: "lena",
  administrator: "tomas",
}

let close: () => Promise<void>
let prepare: (status: Status, contributor?: Person) => Promise<{ editionId: number; storyId: number }>
let statusAndVersion: (editionId: number) => Promise<{ status: Status; version: number }>
let people: Record<string, Person>

test.beforeAll(async () => {
  close = await openDatabase()
  const behind = await import("./behind")
  people = await behind.people()
  prepare = (status, contributor) => behind.textIn(status, people as never, contributor)
  statusAndVersion = behind.statusAndVersion
})
test.afterAll(() => close())

/** What a form of the step action carries to name it; the same for every edition and everybody. */
async function formOfSteps(page: Page) {
  const { storyId } = await prepare("approved")
  await signIn(page, "noor")
  await page.goto(`/desk/stories/${storyId}/en`)
  const html = await (await page.request.get(`/desk/stories/${storyId}/en`)).text()
  const form = html.split("<form").find(part => part.includes('value="publish_now"')) ?? ""
  const fields = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? "",
    (/value="([^"]*)"/.exec(input)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ])
  const named = Object.fromEntries(fields.filter(([name]) => name?.startsWith("$")))
  expect(Object.keys(named).length, "the page has a form without JavaScript").toBeGreaterThan(0)
  return named as Record<string, string>
}

async function post(
  request: APIRequestContext,
  action: Action,
  { storyId, editionId }: { storyId: number; editionId: number },
  fields: Record<string, string>,
) {
  const { version } = await statusAndVersion(editionId)
  const address = `/desk/stories/${storyId}/en`
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString()
  const answer = await request.post(address, {
    maxRedirects: 0,
    headers: { "sec-fetch-site": "same-origin", origin: baseURL },
    multipart: {
      ...fields,
      at: address,
      editionId: String(editionId),
      version: String(version),
      action,
      reason: "Because.",
      movedTo: "/en/news",
      ...(action === "schedule"
        ? { timeZone: "UTC", goLiveDate: inAWeek.slice(0, 10), goLiveTime: "09:00" }
        : {}),
    },
  })
  return {
    code: answer.status(),
    location: answer.headers().location ?? "",
    words: await answer.text(),
    ...(await statusAndVersion(editionId)),
  }
}

for (const role of Object.keys(one) as Role[])
  for (const contributed of [false, true])
    test(`${role}, ${contributed ? "who changed the text" : "who did not touch the text"}`, async ({
      page,
      browser,
    }) => {
      test.setTimeout(240_000)
      const fields = await formOfSteps(page)
      const mine = await (await browser.newContext()).newPage()
      await signIn(mine, one[role])
      const actor = people[one[role]] as Person
      for (const status of statusNames) {
        const make = () => prepare(status, contributed ? actor : undefined)
        let text = await make()
        for (const action of actionNames) {
          const { from, by, refusedTo, to } = transition(action)
          const approvalFollowed = status !== "draft" && status !== "in_review"
          const allowed =
            from.includes(status) &&
            by.includes(role) &&
            (contributed || !roles[role].ownOnly) &&
            !(refusedTo === "contributors" && contributed && !approvalFollowed) &&
            action !== "second_look"
          const answer = await post(mine.request, action, text, { ...fields, person: String(actor.id) })
          const situation = `${action} from ${status}`
          expect(answer.status, situation).toBe(allowed ? to : status)
          if (allowed) expect(answer.location, situation).toContain(`done=${action}`)
          else expect(answer.location, situation).not.toContain("done=")
          if (allowed) text = await make()
        }
      }
      await mine.context().close()
    })

test("a stranger with the very same posts is asked to sign in, and nothing moves", async ({
  page,
  playwright,
}) => {
  const fields = await formOfSteps(page)
  const stranger = await playwright.request.newContext({ baseURL })
  for (const status of statusNames) {
    const text = await prepare(status)
    for (const action of actionNames) {
      const answer = await post(stranger, action, text, fields)
      expect(answer.status, `${action} from ${status}`).toBe(status)
      expect(answer.words, `${action} from ${status}`).toContain("You are signed out")
    }
  }
  await stranger.dispose()
})
