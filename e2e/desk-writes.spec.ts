import { globSync, readFileSync } from "node:fs"
import type { APIRequestContext } from "@playwright/test"
import sharp from "sharp"
import { postForm, type ServerAction, sendForm, sendValue, serverActions } from "./actions"
import { openCurtain } from "./curtain"
import { baseURL } from "./setting"
import { signIn } from "./stage"
import { expect, test } from "./test"

/** Whatever writes at the desk says for whom its page was drawn. The actions and routes are read from the product. */

const curtain = openCurtain()

const desk = serverActions().filter(({ file }) => file.startsWith("app/desk/"))
const named = (name: string) => desk.find(action => action.name === name) as ServerAction

/** Takes no form, and writes nothing. */
const reads = ["loadForEditor"]
/** Take no form, and have their own test below. */
const ofTheEditor = ["saveFromEditor", "giveUpFromEditor"]
/** Answers with a redirect, and has its own test below. */
const redirects = ["signOutOfDesk"]

const forms = desk.filter(({ name }) => ![...reads, ...ofTheEditor, ...redirects].includes(name))

/** What an action says to whoever sends it with this person; everything else in the form is missing. */
async function answers(request: APIRequestContext, person: Record<string, string>) {
  const codes: Record<string, string> = {}
  for (const action of forms) {
    const words = await (await sendForm(request, action, person)).text()
    const [, code = words.slice(0, 200)] = /"code":"([a-z_]+)"/.exec(words) ?? []
    codes[`${action.file} ${action.name}`] = words.includes("whom it was made for") ? "unnamed" : code
  }
  return codes
}

const all = (code: string) => Object.fromEntries(forms.map(({ file, name }) => [`${file} ${name}`, code]))

test("every form is refused to another person, to one who is not named, and to nobody", async ({
  page,
  playwright,
}) => {
  expect(forms.length).toBeGreaterThan(25)
  await signIn(page, "noor")
  const another = { person: String(curtain.people.lena.id) }
  expect(await answers(page.request, another)).toEqual(all("other_person"))
  expect(await answers(page.request, {})).toEqual(all("unnamed"))
  const nobody = await playwright.request.newContext({ baseURL })
  expect(await answers(nobody, another)).toEqual(all("signed_out"))
  await nobody.dispose()
})

test("the editor saves nothing for another person", async ({ page }) => {
  await signIn(page, "noor")
  const { editionId, content } = await curtain.behind.textIn("draft", curtain.people)
  const { version } = await curtain.behind.statusAndVersion(editionId)
  const save = (person: unknown, title: string) =>
    sendValue(
      page.request,
      named("saveFromEditor"),
      JSON.stringify([{ person, editionId, version, content: { ...content, title } }]),
    ).then(answer => answer.text())
  expect(await save(curtain.people.diego.id, "Diego's, in Noor's name")).toContain(
    "You are signed in as Noor Rahman now; this page was opened by Diego",
  )
  expect(await save(undefined, "Nobody's")).toContain("whom it was made for")
  expect((await curtain.behind.statusAndVersion(editionId)).version).toBe(version)
  const given = { person: curtain.people.diego.id, editionId, version, why: "frozen", content }
  const answer = await sendValue(page.request, named("giveUpFromEditor"), JSON.stringify([given]))
  expect(await answer.text()).toContain("You are signed in as Noor Rahman now")
  expect(await save(curtain.people.noor.id, "Noor's")).toContain('"saved":true')
})

test("letters that Postgres cannot keep are left out, and the save succeeds", async ({ page }) => {
  await signIn(page, "noor")
  const { editionId, content } = await curtain.behind.textIn("draft", curtain.people)
  const { version } = await curtain.behind.statusAndVersion(editionId)
  const { right, paste_as_text_plain, save_with_title } = JSON.parse(nulAndHalfLetters)
  expect(right).toContain("succeeds")
  const paragraph = { type: "paragraph", content: [{ type: "text", text: paste_as_text_plain }] }
  const written = {
    ...content,
    title: save_with_title,
    body: { type: "doc", content: [paragraph] },
  }
  const json = JSON.stringify([{ person: curtain.people.noor.id, editionId, version, content: written }])
  expect(await (await sendValue(page.request, named("saveFromEditor"), json)).text()).toContain(
    '"saved":true',
  )
  const { rows, appDb } = await import("@/db/client")
  const { sql } = await import("drizzle-orm")
  const [saved] = await rows<{ title: string; words: string }>(
    appDb(),
    sql`select content->>'title' as title, content#>>'{body,content,0,content,0,text}' as words
        from revisions where edition_id = ${editionId} order by id desc limit 1`,
  )
  expect(saved).toEqual({ title: "half \ufffd letter", words: "valley road" })
})

test("a text that is nested deep is refused in a sentence, and one far deeper breaks nothing", async ({
  page,
}) => {
  await signIn(page, "noor")
  const { editionId, content } = await curtain.behind.textIn("draft", curtain.people)
  const { version } = await curtain.behind.statusAndVersion(editionId)
  const list = (depth: number) =>
    `${'{"type":"bulletList","content":[{"type":"listItem","content":['.repeat(depth)}{"type":"paragraph"}${"]}]}".repeat(depth)}`
  const save = async (depth: number) => {
    const draft = JSON.stringify([
      { person: curtain.people.noor.id, editionId, version, content: { ...content, body: "BODY" } },
    ])
    const json = draft.replace('"BODY"', `{"type":"doc","content":[${list(depth)}]}`)
    return await sendValue(page.request, named("saveFromEditor"), json)
  }
  const answer = await (await save(13)).text()
  expect(answer).toContain('"fields":{"body":"Lists may stand 12 deep in one another at most.')
  expect(await (await save(500)).text()).toContain("Lists may stand 12 deep in one another at most.")
  expect((await save(20_000)).ok()).toBe(false)
  expect((await page.request.get("/livez")).status()).toBe(200)
  expect((await curtain.behind.statusAndVersion(editionId)).version).toBe(version)
})

test("a text from before there were bounds takes down neither its page nor a feed nor the desk", async ({
  page,
}) => {
  const { behind, people } = curtain
  let list: object = { type: "paragraph", content: [{ type: "text", text: "The deepest." }] }
  for (let depth = 0; depth < 500; depth++)
    list = { type: "bulletList", content: [{ type: "listItem", content: [list] }] }
  const { editionId, storyId, languageVersionId } = await behind.writeDraft(people.diego, {
    title: "Five hundred lists",
  })
  await behind.saveUnchecked(people.diego, editionId, { body: { type: "doc", content: [list] } })
  await behind.step(people.diego, editionId, "submit")
  await behind.step(people.lena, editionId, "approve")
  await behind.step(people.noor, editionId, "publish_now")
  await signIn(page, "noor")
  for (const address of [
    `/en/news/${await behind.slugOf(languageVersionId)}`,
    "/en",
    "/en/news",
    ...["atom.xml", "rss.xml", "feed.json"].flatMap(file => [`/en/${file}`, `/en/news/${file}`]),
    `/api/v1/stories/${storyId}/en`,
    `/desk/stories/${storyId}/en`,
  ]) {
    const answer = await page.request.get(address)
    expect(answer.status(), address).toBe(200)
    if (/news\/|feed|xml|api|desk/.test(address))
      expect(await answer.text(), address).toContain("The deepest.")
  }
  const next = await behind.beginNextEdition(people.noor, { languageVersionId })
  const editing = await page.request.get(`/desk/stories/${storyId}/en/edit`)
  expect(editing.status()).toBe(200)
  await behind.step(people.noor, next, "discard")
  await behind.step(people.noor, editionId, "take_down", { reason: "It was a test." })
})

test("a picture of a draft is listed and served to those alone who may see a text that uses it, or who sent it", async ({
  browser,
  playwright,
}) => {
  const roles = ["diego", "claire", "noor", "lena", "tomas"] as const
  const asked = async (name: (typeof roles)[number]) => {
    const page = await browser.newPage({ baseURL })
    await signIn(page, name)
    return { name, page, request: page.context().request }
  }
  const all = await Promise.all(roles.map(asked))
  const of = (name: string) => all.find(each => each.name === name)?.request as APIRequestContext
  const bytes = await sharp({ create: { width: 200, height: 100, channels: 3, background: "#123456" } })
    .png()
    .toBuffer()
  const sent = await of("diego").post("/desk/images", {
    headers: {
      "x-drawn-for": String(curtain.people.diego.id),
      "sec-fetch-site": "same-origin",
      origin: baseURL,
    },
    multipart: {
      size: String(bytes.length),
      sha256: "",
      file: { name: "quillonnade.png", mimeType: "image/png", buffer: bytes },
    },
  })
  const { picture } = (await sent.json()) as { picture: { id: number; sha256: string } }
  const stranger = await playwright.request.newContext({ baseURL })
  const seen = async (request: APIRequestContext) => {
    const found = await request.get("/desk/images?search=quillonnade")
    const file = await request.get(`/images/${picture.sha256}-160.webp`)
    return [found.status(), (await found.text()).includes(picture.sha256), file.status()]
  }
  const everybody = async () =>
    Object.fromEntries(
      await Promise.all(
        [...all, { name: "nobody", request: stranger }].map(async ({ name, request }) => [
          name,
          await seen(request),
        ]),
      ),
    )
  const [yes, no] = [
    [200, true, 200],
    [200, false, 404],
  ]
  const nobody = [401, false, 404]
  expect(await everybody()).toEqual({ diego: yes, claire: no, noor: no, lena: no, tomas: no, nobody })

  const leadImage = { imageId: picture.id, alt: "Blue.", caption: "", credit: "" }
  await curtain.behind.writeDraft(curtain.people.diego, { title: "With a picture", content: { leadImage } })
  expect(await everybody()).toEqual({ diego: yes, claire: no, noor: yes, lena: yes, tomas: yes, nobody })

  const { editionId, content } = await curtain.behind.writeDraft(curtain.people.claire, { title: "A guess" })
  const { version } = await curtain.behind.statusAndVersion(editionId)
  const guess = [{ person: curtain.people.claire.id, editionId, version, content: { ...content, leadImage } }]
  const answer = await sendValue(of("claire"), named("saveFromEditor"), JSON.stringify(guess))
  expect(await answer.text()).toContain("not yours to use")
  expect((await everybody()).claire).toEqual(no)
  await Promise.all([...all.map(({ page }) => page.close()), stranger.dispose()])
})

const nulAndHalfLetters = String.raw`{
  "right": "the save succeeds and the text reads «valley road»",
  "paste_as_text_plain": "valley\u0000 road",
  "save_with_title": "half \ud83d letter"
}`

test("a page that was drawn for somebody else signs nobody out", async ({ page }) => {
  await signIn(page, "noor")
  const signOut = (person: string) => sendForm(page.request, named("signOutOfDesk"), { person })
  const isSignedIn = async () => (await page.request.get("/desk", { maxRedirects: 0 })).status() === 200
  await signOut(String(curtain.people.lena.id))
  expect(await isSignedIn()).toBe(true)
  await signOut(String(curtain.people.noor.id))
  expect(await isSignedIn()).toBe(false)
})

type Sent = () => ReturnType<typeof sendValue>

/** Whatever a field of the desk's forms is called. */
const names = [
  ..."id editionId version languageVersionId storyId deliveryId webhookId placementId changedAt at form".split(
    " ",
  ),
  ..."kind slug language title names.en introductions.en synonyms.en spot step timeZone regions topics series".split(
    " ",
  ),
  ..."from fromDate fromTime fromFold untilDate to url name email address csv pasted file plannedOn".split(
    " ",
  ),
  ..."action reason movedTo goLiveDate goLiveTime expiryDate drawn.series again.email __proto__ constructor".split(
    " ",
  ),
]
const oddValues = [
  "",
  "\0",
  "constructor",
  "9007199254740991",
  "-1",
  "2027-02-31",
  "12027-01-01",
  "en-aa-bb",
  "x".repeat(5_000),
  new File(["\0"], "a.csv"),
]

/** Each field with one of these values, twice. */
function garbled(person: string, turn: number) {
  const form = new FormData()
  form.set("person", person)
  for (const [place, name] of names.entries())
    for (const time of [0, 1]) form.append(name, oddValues[(place + turn + time) % oddValues.length] ?? "")
  return form
}

test("odd forms are refused in words by every action, and none is told as a fault of ours", async ({
  page,
}) => {
  test.slow()
  await signIn(page, "noor")
  const { request } = page
  const person = curtain.people.noor.id
  const named = new FormData()
  named.set("person", String(person))
  // these do what they do with any form that says for whom it was drawn
  const isWilling = (name: string) => ["retryAllFromForm", "signOutOfDesk", ...reads].includes(name)
  const sent = (action: ServerAction): [string, Sent][] => [
    ...["[]", "[null,null]", `[{},{"person":${person}}]`, "[1,[2]]"].map((json): [string, Sent] => [
      json,
      () => sendValue(request, action, json),
    ]),
    ...[undefined, `[null,{"person":${person}}]`, '["a","b"]', "[]"].map((bound): [string, Sent] => [
      `bound to ${bound}`,
      () => postForm(request, action, isWilling(action.name) ? new FormData() : named, bound),
    ]),
    ...(isWilling(action.name) ? [] : [0, 3, 6]).map((turn): [string, Sent] => [
      `garbled, turn ${turn}`,
      () => postForm(request, action, garbled(String(person), turn), '["$undefined"]'),
    ]),
  ]
  for (const action of desk)
    for (const [how, send] of sent(action)) {
      const what = `${action.name} ${how}`
      const answer = await send()
      const words = await answer.text()
      const told = words.split("<main").at(-1)?.slice(0, 400)
      expect(answer.status(), `${what}: ${told}`).toBeLessThan(500)
      expect(words, what).not.toMatch(/"code":"fault"|fault of ours|went wrong on our side/)
    }
})

test("every route of the desk that takes a post refuses another person", async ({ page }) => {
  await signIn(page, "noor")
  const routes = globSync("app/desk/**/route.ts").filter(file =>
    /export const (POST|PUT|PATCH|DELETE)\b|export async function (POST|PUT|PATCH|DELETE)\b/.test(
      readFileSync(file, "utf8"),
    ),
  )
  expect(routes).toEqual(["app/desk/images/route.ts"])
  for (const person of [{ "x-drawn-for": String(curtain.people.lena.id) }, {}] as Record<string, string>[]) {
    const answer = await page.request.post("/desk/images", {
      headers: { ...person, "sec-fetch-site": "same-origin", origin: baseURL },
      multipart: { size: "1" },
    })
    expect(answer.status()).toBe(409)
  }
})
