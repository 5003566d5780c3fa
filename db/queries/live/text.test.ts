import { beforeAll, describe, expect, test } from "vitest"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { editionFor } from "@/db/queries/desk/edition"
import { slugOf } from "@/domain/slug"
import { armIn, expireNow, gatherTestCast, rewrite, small, step, textIn, writeDraft } from "@/tests/factories"
import { departureFrom, textAt } from "./text"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

type Text = Awaited<ReturnType<typeof writeDraft>>

const told = (words: string) => ({ changeNote: { isSmall: false, words } })
const news = (slug: string) => ({ kind: "news", language: "en", slug }) as const
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Zurich" }).format(new Date())

async function release(editionId: number, how: "now" | "soon" | "not yet" = "now") {
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  if (how === "now") await step(people.noor, editionId, "publish_now")
  else await armIn(people.noor, editionId, how === "soon" ? 0.1 : 3600)
}

async function publishText(title: string) {
  const text = await writeDraft(people.diego, { title })
  await release(text.editionId)
  return text
}

/** The next edition, with a change of its own. */
async function correct({ languageVersionId, content }: Text, change: Record<string, unknown>) {
  const editionId = await beginNextEdition(people.diego, { languageVersionId })
  await rewrite(people.diego, editionId, { ...content, summary: `Edition ${editionId}.`, ...change })
  return editionId
}

const notesAt = async (title: string) => (await textAt(news(slugOf(title))))?.changes.map(({ note }) => note)

describe("what readers are told of changes", () => {
  test("is every note up to the present edition, newest first, and nothing of a small correction", async () => {
    const text = await publishText("Told in full")
    expect(await notesAt("Told in full")).toEqual([])
    await release(await correct(text, told("The date was wrong.")))
    await release(await correct(text, small))
    await release(await correct(text, told("A name was misspelt.")))
    const live = await textAt(news("told-in-full"))
    expect(live?.changes).toEqual([
      { date: today, note: "A name was misspelt." },
      { date: today, note: "The date was wrong." },
    ])
    expect(live?.edition).toBe(4)
  })

  test("is nothing of a draft, of what waits, or of what was given up", async () => {
    const text = await publishText("Told when it is time")
    const draft = await correct(text, told("Draft."))
    expect(await notesAt("Told when it is time")).toEqual([])
    await step(people.diego, draft, "discard")
    const waiting = await correct(text, told("Waiting."))
    await release(waiting, "not yet")
    expect(await notesAt("Told when it is time")).toEqual([])
    await step(people.noor, waiting, "unschedule")
    await armIn(people.noor, waiting, 0.1)
    await new Promise(resolve => setTimeout(resolve, 150))
    // nobody has published it; the clock alone says that it is in sight
    expect(await notesAt("Told when it is time")).toEqual(["Waiting."])
  })

  test("is nothing of the time before the text was taken away", async () => {
    const text = await publishText("Taken away and back")
    const second = await correct(text, told("Something secret."))
    await release(second)
    await step(people.noor, second, "take_down", { reason: "It named a witness." })
    await release(await correct(text, told("Without the name.")))
    expect(await notesAt("Taken away and back")).toEqual(["Without the name."])
  })

  test("does not come from an edition that nobody has written in", async () => {
    const text = await publishText("Told once")
    await release(await correct(text, told("Of the second edition.")))
    const third = await beginNextEdition(people.amira, text)
    const desk = await editionFor(people.amira, { storyId: text.storyId, language: "en" })
    expect(desk).toMatchObject({ isFirst: false, content: { changeNote: { isSmall: false, words: "" } } })
    await expect(step(people.diego, third, "submit")).rejects.toThrow("What has changed")
    // to save it as it was found changes nothing, so it makes nobody a contributor
    expect(await rewrite(people.amira, third, desk?.content as never)).toMatchObject({ saved: false })
    await rewrite(people.diego, third, { ...desk?.content, ...small })
    await release(third)
    expect(await notesAt("Told once")).toEqual(["Of the second edition."])
  })

  test("is not asked for while visitors have not had the text", async () => {
    const { editionId, languageVersionId, content } = await writeDraft(people.diego, { title: "Never read" })
    await step(people.diego, editionId, "discard")
    const second = await beginNextEdition(people.diego, { languageVersionId })
    await rewrite(people.diego, second, { ...content, ...told("From nothing.") })
    await release(second)
    expect(await notesAt("Never read")).toEqual([])
  })

  test("is approved with the text: changing it makes a contributor", async () => {
    const text = await publishText("Approved with its note")
    const second = await correct(text, {})
    await rewrite(people.amira, second, { ...text.content, ...told("By Amira.") })
    await step(people.diego, second, "submit")
    await expect(step(people.amira, second, "approve")).rejects.toThrow("You wrote part of this text")
  })
})

describe("since when", () => {
  const slugIn = (status: string) => slugOf(`A text that is ${status}`)

  test("a text is withdrawn", async () => {
    await textIn("withdrawn", people)
    const live = await textAt(news(slugIn("withdrawn")))
    expect(live).toMatchObject({ notice: "It was wrong.", noticeSince: today })
    await publishText("Not withdrawn")
    expect(await textAt(news("not-withdrawn"))).toMatchObject({ notice: null, noticeSince: null })
  })

  test("a text is gone, by hand or by its expiry", async () => {
    await textIn("gone", people)
    expect(await departureFrom(news(slugIn("gone")))).toMatchObject({
      is: "gone",
      reason: "It was wrong.",
      since: today,
    })
    const { editionId } = await publishText("Expired by the clock alone")
    await expireNow(editionId)
    expect(await departureFrom(news("expired-by-the-clock-alone"))).toMatchObject({
      is: "gone",
      reason: null,
      since: today,
    })
  })
})
