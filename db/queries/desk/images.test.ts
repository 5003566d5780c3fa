import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, test } from "vitest"
import { addImage } from "@/db/commands/add-image"
import { addPerson } from "@/db/commands/add-person"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { giveUpVersion } from "@/db/commands/give-up-version"
import type { Person } from "@/domain/roles"
import { gatherTestCast, rewrite, small, step, versionOf, writeDraft } from "@/tests/factories"
import { imagesIn, maySeePicture, newestImages } from "./images"

/** Who sees which picture at the desk, and that nobody comes to see one by using it. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
let diegos: Picture
let claires: Picture
let unused: Picture
let live: Picture
let old: Picture
let draft: Awaited<ReturnType<typeof writeDraft>>

type Picture = { id: number; sha256: string; name: string }

async function upload(person: Person, name: string): Promise<Picture> {
  const image = { sha256: randomUUID().replaceAll("-", "").repeat(2), width: 1600, height: 900, name }
  return { ...image, ...(await addImage(person, image)) }
}
const lead = ({ id }: { id: number }) => ({
  leadImage: { imageId: id, alt: "A hive.", credit: "", caption: "" },
})
const publish = async (writer: Person, content: Record<string, unknown>) => {
  const text = await writeDraft(writer, { title: "Shown", content })
  await step(writer, text.editionId, "submit")
  await step(people.lena, text.editionId, "approve")
  await step(people.noor, text.editionId, "publish_now")
  return text
}

beforeAll(async () => {
  people = await gatherTestCast()
  diegos = await upload(people.diego, "diego.jpg")
  claires = await upload(people.claire, "claire.jpg")
  unused = await upload(people.claire, "unused.jpg")
  live = await upload(people.claire, "live.jpg")
  old = await upload(people.claire, "old.jpg")
  draft = await writeDraft(people.diego, { title: "Draft", content: lead(diegos) })
  await writeDraft(people.claire, { title: "Hers", content: lead(claires) })
  await publish(people.claire, lead(live))
  const text = await publish(people.claire, lead(old))
  const next = await beginNextEdition(people.claire, text)
  await rewrite(people.claire, next, { ...text.content, ...small, ...lead(live) })
  await step(people.claire, next, "submit")
  await step(people.lena, next, "approve")
  await step(people.noor, next, "publish_now")
})

const seen = async (person: Person) => (await newestImages(person)).map(({ name }) => name).sort()

describe("a person sees the pictures of texts that they may see, their own, and those that everybody sees", () => {
  const everyText = ["claire.jpg", "diego.jpg", "live.jpg", "old.jpg"]
  test.each([
    ["diego", ["diego.jpg", "live.jpg"]],
    ["claire", ["claire.jpg", "live.jpg", "old.jpg", "unused.jpg"]],
    ["noor", everyText],
    ["amira", everyText],
    ["lena", everyText],
    ["tomas", everyText],
  ] as const)("%s", async (name, names) => {
    const person = people[name]
    expect(await seen(person)).toEqual(names)
    for (const picture of [diegos, claires, unused, live, old])
      expect(await maySeePicture(person, picture.sha256), picture.name).toBe(
        (names as readonly string[]).includes(picture.name),
      )
    const shown = await imagesIn(person, [diegos, claires, unused, live, old].map(lead))
    expect(shown.map(image => image.name).sort()).toEqual(names)
  })

  test("somebody new sees what everybody sees", async () => {
    const writer = await addPerson(
      { name: "New", email: "new@example.org", roles: ["writer"], timeZone: "UTC" },
      "no password opens this",
    )
    expect(await seen(writer)).toEqual(["live.jpg"])
  })
})

test("names are looked for among those pictures alone", async () => {
  expect((await newestImages(people.diego, "IVE")).map(({ name }) => name)).toEqual(["live.jpg"])
  for (const search of ["claire", "unused", "%", "_", "\\"])
    expect(await newestImages(people.diego, search), search).toEqual([])
})

describe("nobody comes to see a picture by putting its number into a text of their own", () => {
  test.each([
    ["another's draft", () => claires.id],
    ["nobody's text", () => unused.id],
    ["no picture at all", () => 999_999_999],
    ["a number that is too large", () => Number.MAX_SAFE_INTEGER],
  ])("of %s", async (_name, id) => {
    const version = await versionOf(draft.editionId)
    await expect(
      rewrite(people.diego, draft.editionId, { ...draft.content, ...lead({ id: id() }) }),
    ).rejects.toMatchObject({
      code: "invalid",
      fields: { leadImage: "One of these pictures is not there, or not yours to use. Choose another." },
    })
    const image = { type: "image", attrs: { imageId: id(), alt: "", caption: "", credit: "" } }
    await expect(
      rewrite(people.diego, draft.editionId, { ...draft.content, body: { type: "doc", content: [image] } }),
    ).rejects.toMatchObject({ fields: { body: expect.stringContaining("not yours to use") } })
    expect(await versionOf(draft.editionId)).toBe(version)
    expect(await maySeePicture(people.diego, claires.sha256)).toBe(false)
  })

  test("nor by giving up words that show it", async () => {
    await giveUpVersion(people.diego, {
      editionId: draft.editionId,
      version: await versionOf(draft.editionId),
      why: "took_theirs",
      content: { ...draft.content, ...lead(claires) },
    })
    expect(await maySeePicture(people.diego, claires.sha256)).toBe(false)
    expect(await imagesIn(people.diego, lead(claires))).toEqual([])
  })

  test("but a picture that the text shows stays, whoever saves it", async () => {
    const text = await writeDraft(people.noor, { title: "Of two", content: lead(claires) })
    await rewrite(people.noor, text.editionId, { ...text.content, summary: "Changed." })
    expect(await rewrite(people.amira, text.editionId, { ...text.content, summary: "Again." })).toMatchObject(
      {
        saved: true,
      },
    )
  })

  test("and one that everybody sees may be used by everybody", async () => {
    expect(await rewrite(people.diego, draft.editionId, { ...draft.content, ...lead(live) })).toMatchObject({
      saved: true,
    })
    await rewrite(people.diego, draft.editionId, draft.content)
  })
})

test("whoever has the same bytes may use them, under their own name, and others see nothing of that", async () => {
  const again = { sha256: unused.sha256, width: 1600, height: 900, name: "mine.jpg" }
  expect(await addImage(people.diego, again)).toMatchObject({ id: unused.id })
  expect(await addImage(people.diego, again)).toMatchObject({ id: unused.id })
  expect(await seen(people.diego)).toContain("mine.jpg")
  expect(await seen(people.claire)).toContain("unused.jpg")
  expect(await seen(people.claire)).not.toContain("mine.jpg")
  expect(await seen(people.noor)).not.toContain("unused.jpg")
  expect(await maySeePicture(people.diego, unused.sha256)).toBe(true)
})
