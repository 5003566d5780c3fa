import { sql } from "drizzle-orm"
import postgres, { type Sql } from "postgres"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { asOwner } from "@/db/as-owner"
import { appDb } from "@/db/client"
import { addPerson } from "@/db/commands/add-person"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { beginLanguageVersion } from "@/db/commands/begin-story"
import { fileStory } from "@/db/commands/file-story"
import { forgetGivenUp } from "@/db/commands/forget-given-up"
import { giveUpVersion } from "@/db/commands/give-up-version"
import { planEdition } from "@/db/commands/plan-edition"
import { renameText } from "@/db/commands/rename-text"
import { urlFor } from "@/db/connection"
import type { Person } from "@/domain/roles"
import { emptyContent } from "@/domain/story"
import {
  gatherTestCast,
  rewrite,
  small,
  someText,
  step,
  textIn,
  versionOf,
  writeDraft,
} from "@/tests/factories"

/** Nobody approves what they put there, whatever road it took. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
/** Writes, judges and publishes: one person with all the roles that the road to live asks for. */
let alice: Person
let app: Sql

beforeAll(async () => {
  people = await gatherTestCast()
  alice = await addPerson(
    { name: "Alice Both", email: "alice@example.org", roles: ["editor", "reviewer"], timeZone: "UTC" },
    "no password opens this",
  )
  app = postgres(urlFor("app", process.env), { max: 1, onnotice() {} })
})
afterAll(() => app.end())

const hers = "The harvest of the valley was shared among all who had sown."
const others = "Seven bakers of the quarter share one oven and one ledger."
const reason = "It could not wait."

const approvalBy = async (actor: Person, editionId: number) => {
  try {
    await step(actor, editionId, "approve")
    return "approved"
  } catch (error) {
    return (error as Error).message
  }
}

/** The same approval typed as SQL: the name of the rule that refuses it. */
async function rawApproval(actor: Person, editionId: number) {
  const version = await versionOf(editionId)
  try {
    await app.begin(async tx => {
      await tx`insert into history (edition_id, edition_version, action, from_status, to_status, actor_id)
        values (${editionId}, ${version + 1}, 'approve', 'in_review', 'approved', ${actor.id})`
      await tx`update editions set status = 'approved', version = version + 1,
        approved_hash = (select content_hash from revisions where id = head_revision_id) where id = ${editionId}`
    })
    return ""
  } catch (error) {
    return (error as { constraint_name?: string }).constraint_name ?? (error as Error).message
  }
}

async function expectRefused(actor: Person, editionId: number, because: RegExp) {
  expect(await rawApproval(actor, editionId)).toBe("nobody_judges_their_own_text")
  expect(await approvalBy(actor, editionId)).toMatch(because)
  await expect(step(actor, editionId, "request_changes", { reason })).rejects.toMatchObject({
    code: "forbidden",
  })
}

/** A story of Diego's whose first edition ends with Alice's words, given up. */
async function discardedWords(words = hers) {
  const text = await writeDraft(people.diego, { title: "Oven" })
  await rewrite(alice, text.editionId, { ...text.content, body: someText(words) })
  await step(alice, text.editionId, "discard")
  return text
}

describe("words that were given up", () => {
  test("one person with two roles does not carry their own words to live", async () => {
    const text = await writeDraft(alice, { title: "Carried to live", content: { body: someText(hers) } })
    await step(alice, text.editionId, "discard")
    const next = await beginNextEdition(alice, text)
    await step(alice, next, "submit")
    await expectRefused(alice, next, /edition 1 in English/)
    expect(await approvalBy(people.lena, next)).toBe("approved")
  })

  test("begun again by somebody else, or several times over, they are still hers", async () => {
    const text = await discardedWords()
    let next = await beginNextEdition(people.noor, text)
    await step(people.noor, next, "discard")
    next = await beginNextEdition(people.diego, text)
    await step(people.diego, next, "submit")
    await expectRefused(alice, next, /edition 1 in English/)
  })

  test("pasted by somebody else into an edition that did not begin from them, they are hers", async () => {
    const text = await textIn("published", people)
    const given = await beginNextEdition(alice, text)
    await rewrite(alice, given, { ...text.content, ...small, body: someText(hers) })
    await step(alice, given, "discard")
    const next = await beginNextEdition(people.diego, text)
    await rewrite(people.diego, next, {
      ...text.content,
      ...small,
      body: someText(`And so it went. ${hers}`),
    })
    await step(people.diego, next, "submit")
    await expectRefused(alice, next, /words or a picture of yours from edition 2 in English/)
    expect(await approvalBy(people.lena, next)).toBe("approved")
  })

  test("broken by a bold word or set in other lines, they are hers", async () => {
    const text = await textIn("published", people)
    const given = await beginNextEdition(alice, text)
    await rewrite(alice, given, { ...text.content, ...small, body: someText(hers) })
    await step(alice, given, "discard")
    const next = await beginNextEdition(people.diego, text)
    const inPieces = hers.split(" ").map((word, index) => ({
      type: "text",
      text: `${word}  `,
      ...(index % 2 ? { marks: [{ type: "bold" }] } : {}),
    }))
    const body = { type: "doc", content: [{ type: "paragraph", content: inPieces }] }
    await rewrite(people.diego, next, { ...text.content, ...small, body })
    await step(people.diego, next, "submit")
    await expectRefused(alice, next, /words or a picture of yours/)
  })

  test("set in lines of one paragraph, or in quotation marks among others' sentences, they are hers", async () => {
    const text = (words: string) => ({ type: "text", text: words })
    const line = "The oven is lit before the sun is up"
    const inLines = [text("A day with the bakers"), { type: "hardBreak" }, text(line)]
    for (const carried of [someText(line), someText(`They say: so be it! “${line}.” Who knows.`)]) {
      const published = await textIn("published", people)
      const given = await beginNextEdition(alice, published)
      const body = { type: "doc", content: [{ type: "paragraph", content: inLines }] }
      await rewrite(alice, given, { ...published.content, ...small, body })
      await step(alice, given, "discard")
      const next = await beginNextEdition(people.diego, published)
      await rewrite(people.diego, next, { ...published.content, ...small, body: carried })
      await step(people.diego, next, "submit")
      await expectRefused(alice, next, /words or a picture of yours/)
    }
  })

  test("a picture that she chose in a discarded edition is hers where somebody else shows it again", async () => {
    const [picture] = await app`insert into images (sha256, width, height, name, uploaded_by)
      values ('picture of a hive', 1600, 900, 'hive.jpg', ${people.noor.id}) returning id::int`
    await app`insert into image_uploads (image_id, user_id, name) values (${picture?.id}, ${alice.id}, 'hive.jpg')`
    const leadImage = { imageId: picture?.id, alt: "A hive", caption: "", credit: "" }
    const text = await textIn("published", people)
    const given = await beginNextEdition(alice, text)
    await rewrite(alice, given, { ...text.content, ...small, leadImage })
    await step(alice, given, "discard")
    const next = await beginNextEdition(people.diego, text)
    await rewrite(people.diego, next, { ...text.content, ...small, leadImage: { ...leadImage, alt: "Bees" } })
    await step(people.diego, next, "submit")
    await expectRefused(alice, next, /words or a picture of yours/)
  })

  test("in a version that she gave up and never saved, they are hers where somebody else brings them in", async () => {
    const text = await writeDraft(people.noor, { title: "Two tabs" })
    const version = await versionOf(text.editionId)
    const content = { ...text.content, body: someText(hers) }
    await giveUpVersion(alice, { editionId: text.editionId, version, why: "took_theirs", content })
    await rewrite(people.noor, text.editionId, { ...text.content, summary: hers })
    await step(people.noor, text.editionId, "submit")
    await expectRefused(alice, text.editionId, /words or a picture of yours from edition 1 in English/)
    expect(await approvalBy(people.lena, text.editionId)).toBe("approved")
  })

  test("in a version that she gave up, they keep her from nothing as long as nobody brings them in", async () => {
    const text = await writeDraft(people.noor, { title: "Two tabs", content: { body: someText(others) } })
    const version = await versionOf(text.editionId)
    const content = { ...text.content, body: someText(`${others} ${hers}`) }
    await giveUpVersion(alice, { editionId: text.editionId, version, why: "took_theirs", content })
    await step(people.noor, text.editionId, "submit")
    expect(await approvalBy(alice, text.editionId)).toBe("approved")
  })

  test("in a version that she gave up half a year ago, they are hers although the words are gone", async () => {
    const text = await writeDraft(people.noor, { title: "Long ago" })
    const version = await versionOf(text.editionId)
    const content = { ...text.content, body: someText(hers) }
    const given = await giveUpVersion(alice, { editionId: text.editionId, version, why: "decided", content })
    await rewrite(people.noor, text.editionId, content)
    await step(people.noor, text.editionId, "submit")
    await asOwner(async tx => {
      await tx.execute(sql`alter table given_up_versions disable trigger user`)
      await tx.execute(
        sql`update given_up_versions set created_at = now() - interval '181 days' where id = ${given.id}`,
      )
      await tx.execute(sql`alter table given_up_versions enable trigger user`)
    })
    await forgetGivenUp()
    await expectRefused(alice, text.editionId, /words or a picture of yours/)
    expect(await approvalBy(people.lena, text.editionId)).toBe("approved")
  })

  test("left out of the next edition, they keep nobody from judging it", async () => {
    const text = await textIn("published", people)
    const given = await beginNextEdition(alice, text)
    await rewrite(alice, given, { ...text.content, ...small, body: someText(hers) })
    await step(alice, given, "discard")
    const next = await beginNextEdition(people.diego, text)
    await rewrite(people.diego, next, { ...text.content, ...small, body: someText(others) })
    await step(people.diego, next, "submit")
    expect(await approvalBy(alice, next)).toBe("approved")
  })

  test("words that she wrote only after somebody else had them are the other's", async () => {
    const text = await textIn("published", people)
    const given = await beginNextEdition(people.diego, text)
    await rewrite(people.diego, given, { ...text.content, ...small, body: someText(others) })
    const french = await beginLanguageVersion(alice, {
      storyId: text.storyId,
      language: "fr",
      title: "Le four",
    })
    await rewrite(alice, french.editionId, { ...text.content, title: "Le four", body: someText(others) })
    await step(people.diego, given, "submit")
    expect(await approvalBy(alice, given)).toBe("approved")
  })
})

describe("an approval counts while it stands", () => {
  test("reopened and discarded, it covers nothing of what begins from there", async () => {
    const text = await writeDraft(alice, { title: "Reopened", content: { body: someText(hers) } })
    await step(alice, text.editionId, "submit")
    await step(people.lena, text.editionId, "approve")
    await step(alice, text.editionId, "reopen")
    await step(alice, text.editionId, "submit")
    await expectRefused(alice, text.editionId, /You wrote part of this text/)
    await step(alice, text.editionId, "withdraw")
    await step(alice, text.editionId, "discard")
    const next = await beginNextEdition(alice, text)
    await step(alice, next, "submit")
    await expectRefused(alice, next, /edition 1 in English/)
  })

  test("given again after a reopening, it covers the words as they stood then", async () => {
    const text = await textIn("approved", people, alice)
    await step(people.diego, text.editionId, "reopen")
    await rewrite(people.diego, text.editionId, { ...text.content, summary: others })
    await step(people.diego, text.editionId, "submit")
    expect(await approvalBy(alice, text.editionId)).toMatch(/You wrote part/)
    await step(people.lena, text.editionId, "approve")
    await step(people.noor, text.editionId, "publish_now")
    const next = await beginNextEdition(people.diego, text)
    await rewrite(people.diego, next, {
      ...text.content,
      ...small,
      summary: "Once more, with the years in full.",
    })
    await step(people.diego, next, "submit")
    expect(await approvalBy(alice, next)).toBe("approved")
  })

  test("what it covered counts no more, carried into a next edition or into another language", async () => {
    const text = await writeDraft(alice, { title: "Covered", content: { body: someText(hers) } })
    await step(alice, text.editionId, "submit")
    await step(people.lena, text.editionId, "approve")
    await step(people.noor, text.editionId, "publish_now")
    const next = await beginNextEdition(people.noor, text)
    await rewrite(people.noor, next, { ...text.content, ...small, summary: others })
    await step(people.noor, next, "submit")
    expect(await approvalBy(alice, next)).toBe("approved")
    const french = await beginLanguageVersion(people.noor, {
      storyId: text.storyId,
      language: "fr",
      title: "Le four",
    })
    await rewrite(people.noor, french.editionId, { ...text.content, title: "Le four" })
    await step(people.noor, french.editionId, "submit")
    expect(await approvalBy(alice, french.editionId)).toBe("approved")
  })

  test("a forced publication is none, and neither is the second look at it", async () => {
    const text = await writeDraft(alice, { title: "Forced", content: { body: someText(hers) } })
    await step(people.tomas, text.editionId, "force_publish", { reason })
    await step(people.lena, text.editionId, "second_look")
    const next = await beginNextEdition(people.noor, text)
    await rewrite(people.noor, next, { ...text.content, ...small, summary: others })
    await step(people.noor, next, "submit")
    await expectRefused(alice, next, /edition 1 in English/)
    expect(await approvalBy(people.lena, next)).toBe("approved")
  })

  test("an approval that stood when it was force-published covers its words", async () => {
    const text = await writeDraft(alice, { title: "Forced later", content: { body: someText(hers) } })
    await step(alice, text.editionId, "submit")
    await step(people.lena, text.editionId, "approve")
    await step(people.tomas, text.editionId, "force_publish", { reason })
    const next = await beginNextEdition(people.noor, text)
    await rewrite(people.noor, next, { ...text.content, ...small, summary: others })
    await step(people.noor, next, "submit")
    expect(await approvalBy(alice, next)).toBe("approved")
  })
})

/** Another language version of the story, by Noor, in review, with the words of `body`. */
async function inLanguage(storyId: number, language: "fr" | "es", words: string) {
  const title = `In ${language}`
  const begun = await beginLanguageVersion(people.noor, { storyId, language, title })
  await rewrite(people.noor, begun.editionId, { ...emptyContent("news"), title, body: someText(words) })
  await step(people.noor, begun.editionId, "submit")
  return begun.editionId
}

describe("an approval by somebody covers nothing of theirs", () => {
  async function onLenasWord() {
    const text = await writeDraft(alice, { title: "Twice", content: { body: someText(hers) } })
    await step(alice, text.editionId, "submit")
    await step(people.lena, text.editionId, "approve")
    const french = await inLanguage(text.storyId, "fr", hers)
    expect(await approvalBy(alice, french), "while Lena's approval stands").toBe("approved")
    await step(people.lena, text.editionId, "reopen")
    return { ...text, french }
  }

  test("neither where her words are carried on once more", async () => {
    const spanish = await inLanguage((await onLenasWord()).storyId, "es", hers)
    await expectRefused(alice, spanish, /words or a picture of yours/)
    expect(await approvalBy(people.amira, spanish)).toBe("approved")
  })

  test("nor where the text that she approved is opened again", async () => {
    const { french } = await onLenasWord()
    await step(people.noor, french, "reopen")
    await step(people.noor, french, "submit")
    await expectRefused(alice, french, /words or a picture of yours/)
  })

  test("nor in an edition that goes on from what she wrote and then approved", async () => {
    const { french, ...text } = await onLenasWord()
    await step(people.noor, french, "publish_now")
    const [row] = await app`select language_version_id::int as id from editions where id = ${french}`
    const next = await beginNextEdition(people.noor, { ...text, languageVersionId: row?.id })
    const words = { ...emptyContent("news"), title: "In fr", body: someText(hers) }
    await rewrite(people.noor, next, { ...words, ...small, summary: others })
    await step(people.noor, next, "submit")
    await expectRefused(alice, next, /words or a picture of yours/)
  })

  test("but it covers what others wrote, and another's approval covers hers", async () => {
    const { storyId, french } = await onLenasWord()
    expect(await approvalBy(people.lena, await inLanguage(storyId, "es", hers))).toBe("approved")
    await step(people.noor, french, "reopen")
    await step(people.noor, french, "submit")
    expect(await approvalBy(alice, french)).toBe("approved")
  })

  test("and the desk names her", async () => {
    const { editionFor } = await import("@/db/queries/desk/edition")
    const { storyId } = await onLenasWord()
    await inLanguage(storyId, "es", hers)
    const edition = await editionFor(alice, { storyId, language: "es" })
    expect(edition?.contributors.map(({ name }) => name)).toEqual(["Alice Both", "Noor Rahman"])
  })
})

describe("a picture is also whoever's who uploaded it", () => {
  const picture = async (uploader: Person) => {
    const [image] = await app`insert into images (sha256, width, height, name, uploaded_by)
      values (gen_random_uuid()::text, 1600, 900, 'jar.jpg', ${uploader.id}) returning id::int`
    return { imageId: image?.id as number, alt: "A jar", caption: "", credit: "" }
  }

  test("although somebody else chose it, until somebody else approves it", async () => {
    const leadImage = await picture(alice)
    await app`insert into image_uploads (image_id, user_id, name) values (${leadImage.imageId}, ${people.noor.id}, 'jar.jpg')`
    const text = await writeDraft(people.noor, { title: "Jar", content: { leadImage } })
    await step(people.noor, text.editionId, "submit")
    await expectRefused(alice, text.editionId, /words or a picture of yours/)
    await step(people.lena, text.editionId, "approve")
    await step(people.noor, text.editionId, "publish_now")
    const next = await beginNextEdition(people.noor, text)
    await rewrite(people.noor, next, { ...text.content, ...small, summary: others })
    await step(people.noor, next, "submit")
    expect(await approvalBy(alice, next)).toBe("approved")
  })

  test("and keeps nobody from a text that does not show it", async () => {
    await picture(alice)
    const leadImage = await picture(people.noor)
    const text = await writeDraft(people.noor, { title: "Other jar", content: { leadImage } })
    await step(people.noor, text.editionId, "submit")
    expect(await approvalBy(alice, text.editionId)).toBe("approved")
  })
})

describe("where a text stands", () => {
  const target = async (editionId: number) => ({ editionId, version: await versionOf(editionId) })
  const filing = { regions: ["africa"], topics: [], series: null, countries: [] }
  let number = 0
  const rename = async (editionId: number) =>
    renameText(alice, { ...(await target(editionId)), slug: `hers-${++number}` })
  const refile = async (editionId: number) => fileStory(alice, { ...(await target(editionId)), ...filing })

  test("is judged by others than whoever gave it its address or filed it", async () => {
    for (const arrange of [rename, refile]) {
      const text = await writeDraft(people.noor, { title: "Stands" })
      await step(people.noor, text.editionId, "submit")
      await arrange(text.editionId)
      await expectRefused(alice, text.editionId, /You changed this text’s address or where it is filed/)
      expect(await approvalBy(people.lena, text.editionId)).toBe("approved")
    }
  })

  test("counts no more once somebody else has approved the text, and counts again when that is void", async () => {
    const text = await writeDraft(people.noor, { title: "Stood" })
    await rename(text.editionId)
    await step(people.noor, text.editionId, "submit")
    await step(people.lena, text.editionId, "approve")
    await step(people.noor, text.editionId, "reopen")
    await step(people.noor, text.editionId, "submit")
    await expectRefused(alice, text.editionId, /You changed this text’s address/)
    await step(people.lena, text.editionId, "approve")
    await step(people.noor, text.editionId, "publish_now")
    const next = await beginNextEdition(people.noor, text)
    await rewrite(people.noor, next, { ...text.content, ...small, summary: others })
    await step(people.noor, next, "submit")
    expect(await approvalBy(alice, next)).toBe("approved")
  })

  test("is the whole story's where it is filed, and one text's where it has its address", async () => {
    const text = await writeDraft(people.noor, { title: "Two languages" })
    const french = await inLanguage(text.storyId, "fr", others)
    await rename(text.editionId)
    expect(await approvalBy(alice, french)).toBe("approved")
    const spanish = await inLanguage(text.storyId, "es", others)
    await refile(text.editionId)
    await expectRefused(alice, spanish, /You changed this text’s address or where it is filed/)
  })

  test("is looked at a second time by others", async () => {
    const text = await writeDraft(people.noor, { title: "Forced to stand" })
    await step(people.tomas, text.editionId, "force_publish", { reason })
    await rename(text.editionId)
    await expect(step(alice, text.editionId, "second_look")).rejects.toMatchObject({ code: "forbidden" })
    await step(people.lena, text.editionId, "second_look")
  })

  test("is not what somebody plans, which no visitor sees", async () => {
    const text = await writeDraft(people.noor, { title: "Planned" })
    await step(people.noor, text.editionId, "submit")
    await planEdition(alice, { ...(await target(text.editionId)), plannedOn: "2030-01-01" })
    expect(await approvalBy(alice, text.editionId)).toBe("approved")
  })

  test("the desk names who changed it", async () => {
    const { editionFor } = await import("@/db/queries/desk/edition")
    const text = await writeDraft(people.noor, { title: "Named" })
    await refile(text.editionId)
    const edition = await editionFor(alice, { storyId: text.storyId, language: "en" })
    expect(edition?.contributors[0]).toEqual({
      name: "Alice Both",
      road: "arranged",
      edition: 1,
      language: "en",
    })
  })
})

describe("other languages", () => {
  test("her words in another language version of the story are hers where somebody copies them", async () => {
    const text = await writeDraft(alice, { title: "The oven", content: { body: someText(hers) } })
    const french = await beginLanguageVersion(people.noor, {
      storyId: text.storyId,
      language: "fr",
      title: "Le four",
    })
    await rewrite(people.noor, french.editionId, { ...text.content, title: "Le four" })
    await step(people.noor, french.editionId, "submit")
    await expectRefused(alice, french.editionId, /words or a picture of yours from edition 1 in English/)
  })

  test("a text of another story may have the same words", async () => {
    await writeDraft(alice, { title: "The oven", content: { body: someText(hers) } })
    const { editionId } = await writeDraft(people.diego, {
      title: "Elsewhere",
      content: { body: someText(hers) },
    })
    await step(people.diego, editionId, "submit")
    expect(await approvalBy(alice, editionId)).toBe("approved")
  })
})

describe("the second look", () => {
  test("is somebody else's than those who wrote the text, also for SQL typed by hand", async () => {
    const text = await writeDraft(alice, { title: "Looked at", content: { body: someText(hers) } })
    await step(people.tomas, text.editionId, "force_publish", { reason })
    await expect(step(alice, text.editionId, "second_look")).rejects.toMatchObject({
      code: "forbidden",
      message: "You wrote part of this text, so somebody else must look at it.",
    })
    const version = await versionOf(text.editionId)
    const byHand = (
      actor: Person,
    ) => app`insert into history (edition_id, edition_version, action, from_status, to_status, actor_id)
      values (${text.editionId}, ${version + 1}, 'second_look', 'published', 'published', ${actor.id})`
    await expect(byHand(alice)).rejects.toMatchObject({ constraint_name: "nobody_judges_their_own_text" })
    await expect(byHand(people.tomas)).rejects.toMatchObject({
      constraint_name: "nobody_looks_again_at_what_they_forced",
    })
    await step(people.lena, text.editionId, "second_look")
  })
})

describe("what a revision was made from", () => {
  const saveByHand = (editionId: number, languageVersionId: number, sources: string) =>
    app`insert into revisions (language_version_id, edition_id, author_id, content, sources)
      values (${languageVersionId}, ${editionId}, ${people.diego.id}, '{"title": "By hand"}', ${sources}::bigint[])
      returning sources::text as sources`

  test("is the text that it was saved over, whatever is given", async () => {
    const { editionId, languageVersionId } = await textIn("draft", people)
    const [edition] = await app`select head_revision_id::text as head from editions where id = ${editionId}`
    const [saved] = await saveByHand(editionId, languageVersionId, "{}")
    expect(saved?.sources).toBe(`{${edition?.head}}`)
  })

  test("is of the same story, and is there", async () => {
    const { editionId, languageVersionId } = await textIn("draft", people)
    const other = await textIn("draft", people)
    const [theirs] =
      await app`select head_revision_id::text as head from editions where id = ${other.editionId}`
    for (const source of [theirs?.head, 999_999])
      await expect(saveByHand(editionId, languageVersionId, `{${source}}`)).rejects.toMatchObject({
        constraint_name: "a_source_is_of_the_same_story",
      })
  })

  test("is not to be had by moving an edition's head to where somebody else's words are", async () => {
    const text = await discardedWords()
    const next = await beginNextEdition(people.diego, text)
    await rewrite(people.diego, next, { ...text.content, body: someText(others) })
    await expect(
      app`update editions set version = version + 1, head_revision_id =
        (select head_revision_id from editions where id = ${text.editionId}) where id = ${next}`,
    ).rejects.toMatchObject({ constraint_name: "a_text_goes_on_from_itself" })
  })
})

test("the desk names those who may not judge, and why", async () => {
  const { editionFor } = await import("@/db/queries/desk/edition")
  const text = await discardedWords()
  await beginNextEdition(people.noor, text)
  const edition = await editionFor(alice, { storyId: text.storyId, language: "en" })
  expect(edition?.contributors).toEqual([
    { name: "Alice Both", road: "continued", edition: 1, language: "en" },
    { name: "Diego Salas", road: "continued", edition: 1, language: "en" },
  ])
  expect(edition?.situation.contribution).toEqual({ road: "continued", edition: 1, language: "en" })
})

test("nobody but Postgres says what a revision's passages are", async () => {
  await expect(appDb().execute(sql`delete from revision_passages`)).rejects.toMatchObject({
    cause: { code: "42501" },
  })
})

test("a superseded wording comes back in somebody's name only: the next edition goes on from the newest", async () => {
  const text = await textIn("published", people)
  const [first] = await app<{ head: string }[]>`
    select head_revision_id as head from editions where id = ${text.editionId}`
  const second = await beginNextEdition(people.diego, { languageVersionId: text.languageVersionId })
  await rewrite(people.diego, second, { ...text.content, ...small, title: "Corrected" })
  await step(people.diego, second, "submit")
  await step(people.lena, second, "approve")
  await step(people.noor, second, "publish_now")
  const begunFrom = (head: string | undefined) =>
    app
      .begin(async tx => {
        await tx.unsafe(`
          insert into editions (language_version_id, number) values (${text.languageVersionId}, 3);
          insert into history (edition_id, edition_version, action, from_status, to_status, actor_id)
            select id, 2, 'begin', 'draft', 'draft', ${alice.id} from editions
            where language_version_id = ${text.languageVersionId} and number = 3;
          update editions set version = 2, head_revision_id = ${head}
            where language_version_id = ${text.languageVersionId} and number = 3;`)
        throw new Error("It passes.")
      })
      .catch(error => error.constraint_name ?? error.message)
  expect(await begunFrom(first?.head)).toBe("a_text_goes_on_from_itself")
  expect(await begunFrom(`(select head_revision_id from editions where id = ${second})`)).toBe("It passes.")

  // a draft that was given up is no wording to go on from, unless there is no other
  const third = await beginNextEdition(people.diego, { languageVersionId: text.languageVersionId })
  await step(people.diego, third, "discard")
  await beginNextEdition(people.diego, { languageVersionId: text.languageVersionId })
})
