import type { APIRequestContext, APIResponse } from "@playwright/test"
import Ajv2020 from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import { baseURL } from "./setting"
import { openDatabase } from "./stage"
import { expect, test } from "./test"

/** What programs read, asked of the running product and held against the document that it serves. */

const at = "/api/v1"

type Operation = { responses: Record<string, unknown> }

/** Says of a real answer what is not as the document has it; null where all is. */
async function checker(request: APIRequestContext) {
  const document = await (await request.get(`${at}/openapi.json`)).json()
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(document, "document")
  const pointer = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1")
  return {
    paths: document.paths as Record<string, { get: Operation }>,
    whatIsWrong: (path: string, status: number, type: string, body: unknown) => {
      const parts = ["paths", path, "get", "responses", String(status), "content", type, "schema"]
      const check = ajv.getSchema(
        `document#/${parts.map(part => encodeURIComponent(pointer(part))).join("/")}`,
      )
      if (!check) return `The document foresees no ${status} ${type} of ${path}.`
      check(body)
      return check.errors ?? null
    },
  }
}

test("every operation answers as its document says, problems too", async ({ request }) => {
  const { paths, whatIsWrong } = await checker(request)
  const stories = await (await request.get(`${at}/stories?limit=100`)).json()
  const ofEachKind = Object.values(
    Object.fromEntries(
      stories.stories.map(({ kind, id, language }: { kind: string; id: number; language: string }) => [
        kind,
        `/stories/${id}/${language}`,
      ]),
    ),
  ) as string[]
  expect(ofEachKind).toHaveLength(5)
  const asked: [path: string, addresses: string[]][] = [
    [
      "/stories",
      ["/stories", "/stories?limit=100&language=fr", "/stories?q=work", "/stories?kind=poem", "/stories?x=1"],
    ],
    [
      "/changes",
      ["/changes?limit=100", "/changes?language=fr&since=2026-01-01T00:00:00Z", "/changes?since=yesterday"],
    ],
    ["/stories/{id}", [`/stories/${stories.stories[0].id}`, "/stories/99999999", "/stories/1?x=1"]],
    ["/stories/{id}/{language}", [...ofEachKind, "/stories/1/xx", "/stories/99999999/en"]],
    [
      "/terms/{terms}",
      ["regions", "countries", "topics", "series?language=ar", "colours"].map(each => `/terms/${each}`),
    ],
  ]
  expect(asked.map(([path]) => path)).toEqual(Object.keys(paths))
  expect(whatIsWrong("/stories", 200, "application/json", { next: null })).not.toBeNull()
  for (const [path, addresses] of asked)
    for (const address of addresses) {
      const answer = await request.get(at + address)
      const type = answer.headers()["content-type"] ?? ""
      expect(whatIsWrong(path, answer.status(), type, await answer.json()), address).toBeNull()
    }
})

test("a list is read to its end, each story once, and the Link header agrees", async ({ request }) => {
  const all = await (await request.get(`${at}/stories?kind=interview&limit=100`)).json()
  const read: number[] = []
  for (let next: string | null = `${baseURL}${at}/stories?kind=interview&limit=7`; next; ) {
    const answer: APIResponse = await request.get(next)
    const page: { stories: { id: number }[]; next: string | null } = await answer.json()
    read.push(...page.stories.map(({ id }) => id))
    expect(answer.headers().link).toBe(page.next ? `<${page.next}>; rel="next"` : undefined)
    next = page.next
  }
  expect(read.length).toBeGreaterThan(7)
  expect(read).toEqual(all.stories.map(({ id }: { id: number }) => id))
})

test("who has an answer is told only whether it holds, kept or not", async ({ request }) => {
  for (const address of ["/stories", "/stories?q=work", "/openapi.json"]) {
    const answer = await request.get(at + address)
    expect(answer.headers()["access-control-allow-origin"]).toBe("*")
    expect(answer.headers()["cross-origin-resource-policy"]).toBe("cross-origin")
    const again = await request.get(at + address, {
      headers: { "if-none-match": answer.headers().etag ?? "" },
    })
    expect(again.status(), address).toBe(304)
    expect(again.headers()["access-control-allow-origin"]).toBe("*")
  }
})

test("a mistake in the address is told in a sentence, and the parameter named", async ({ request }) => {
  const answer = await request.get(`${at}/stories?limit=500`)
  expect(answer.status()).toBe(400)
  expect(answer.headers()["content-type"]).toBe("application/problem+json")
  expect(await answer.json()).toMatchObject({
    detail: "limit: A limit is a whole number from 1 to 100.",
    parameters: [{ name: "limit" }],
  })
  const nowhere = await request.get(`${at}/nothing`)
  expect(nowhere.status()).toBe(404)
  expect((await nowhere.json()).detail).toContain("openapi.json")
})

test("a text that is taken down leaves at once, and its address says that it is gone", async ({
  request,
}) => {
  const close = await openDatabase()
  const behind = await import("./behind")
  const people = await behind.people()
  const { editionId, storyId } = await behind.textIn("published", people)
  const isListed = async () =>
    (await (await request.get(`${at}/stories`)).json()).stories.some(
      ({ id }: { id: number }) => id === storyId,
    )
  expect(await isListed()).toBe(true)
  expect((await request.get(`${at}/stories/${storyId}/en`)).status()).toBe(200)

  await behind.step(people.noor, editionId, "take_down", { reason: "It was wrong." })
  expect(await isListed()).toBe(false)
  for (const address of [`/stories/${storyId}/en`, `/stories/${storyId}`]) {
    const gone = await request.get(at + address)
    expect(gone.status()).toBe(410)
    expect((await gone.json()).detail).toBe("This was taken down: It was wrong.")
  }
  const draft = await behind.textIn("draft", people)
  expect((await request.get(`${at}/stories/${draft.storyId}/en`)).status()).toBe(404)
  await close()
})

test("whoever keeps a copy hears at the next visit of what was corrected, withdrawn, moved and taken down", async ({
  request,
}) => {
  const close = await openDatabase()
  const { people: cast, textIn, step } = await import("./behind")
  const people = await cast()
  const { whatIsWrong } = await checker(request)
  type Page = { changes: { id: number; status: string }[]; next: string | null; resume: string | null }
  /** Takes over what is told from this address on, and gives the address for the next visit. */
  async function follow(copy: Map<number, { status: string }>, from: string) {
    let page: Page
    let address: string | null = from
    do {
      const answer: APIResponse = await request.get(address)
      page = await answer.json()
      expect(whatIsWrong("/changes", 200, "application/json", page)).toBeNull()
      expect(answer.headers().link).toBe(page.next ? `<${page.next}>; rel="next"` : undefined)
      for (const change of page.changes) copy.set(change.id, change)
      address = page.next
    } while (address)
    return page.resume ?? ""
  }

  const texts = await Promise.all([1, 2, 3, 4].map(() => textIn("published", people)))
  const [stays, withdrawn, moved, gone] = texts.map(({ storyId }) => storyId)
  const copy = new Map<number, { status: string }>()
  const resume = await follow(copy, `${baseURL}${at}/changes?language=en&limit=100`)
  const statuses = () => [stays, withdrawn, moved, gone].map(id => copy.get(id ?? 0)?.status)
  expect(statuses()).toEqual(["published", "published", "published", "published"])

  const reason = "A secret of the desk, or a public reason."
  await step(people.noor, texts[1]?.editionId ?? 0, "withdraw_notice", { reason: "It was wrong." })
  await step(people.noor, texts[2]?.editionId ?? 0, "move_away", { reason, movedTo: "/en/news" })
  await step(people.noor, texts[3]?.editionId ?? 0, "take_down", { reason: "It was wrong, too." })
  const draft = await textIn("draft", people)
  await follow(copy, resume)
  expect(statuses()).toEqual(["published", "withdrawn", "moved", "gone"])
  expect(copy.get(withdrawn ?? 0)).toMatchObject({ reason: "It was wrong.", story: { isWithdrawn: true } })
  expect(copy.get(moved ?? 0)).toMatchObject({ reason: null, movedTo: `${baseURL}/en/news`, story: null })
  expect(copy.get(gone ?? 0)).toMatchObject({ reason: "It was wrong, too.", movedTo: null, story: null })
  expect(copy.has(draft.storyId)).toBe(false)
  await close()
})

test("a page of another origin may read it, and people find it explained", async ({ page, request }) => {
  const before = await request.fetch(`${at}/stories`, {
    method: "OPTIONS",
    headers: { origin: "https://elsewhere.example", "access-control-request-method": "GET" },
  })
  expect(before.status()).toBe(204)
  expect(before.headers()["access-control-allow-origin"]).toBe("*")
  await page.goto("/en")
  await page.getByRole("link", { name: "Data for programs" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Data for programs" })).toBeVisible()
  await expect(page.getByText("GET /api/v1/stories", { exact: true })).toBeVisible()
})
