import { beforeAll, expect, test } from "vitest"
import { fileStory } from "@/db/commands/file-story"
import { queriesOf } from "@/tests/counting"
import { gatherTestCast, step, textIn, versionOf } from "@/tests/factories"
import { filingChoices } from "./desk/choices"
import { editionFor } from "./desk/edition"
import { historyOf } from "./desk/history"
import { textsMatching } from "./desk/texts"
import { deskCounts, reviewQueue, workOf } from "./desk/work"
import { comingEntries, undatedEvents } from "./live/coming"
import { entriesOf, numberOf } from "./live/entries"
import { interviewsOnStage, leadEntry, regionInFocus } from "./live/front"
import { imagesWith } from "./live/images"
import { countriesWithTexts, termsWithTexts } from "./live/terms"
import { textAt } from "./live/text"

/** However many rows a page shows, it sends as many queries. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

async function fill(countries: string[]) {
  for (const country of countries) {
    const live = await textIn("published", people)
    const filing = { regions: [], countries: [country], topics: [], series: null }
    await fileStory(people.noor, { ...live, version: await versionOf(live.editionId), ...filing })
    for (const status of ["in_review", "approved", "scheduled", "draft"] as const)
      await textIn(status, people)
    const sentBack = await textIn("in_review", people)
    await step(people.lena, sentBack.editionId, "request_changes", { reason: "Say more." })
  }
}

const questions = {
  "a page of a list": () => entriesOf("news", "en"),
  "the number of a list's texts": () => numberOf("news", "en"),
  "the lead": () => leadEntry("en", []),
  "the stage": () => interviewsOnStage("en", { limit: 4, except: [] }),
  "what is coming": () => comingEntries("en", 5),
  "what has no date": () => undatedEvents("en", 2),
  "the region in focus": () => regionInFocus("en", { except: [], atLeast: 4 }),
  regions: () => termsWithTexts("region", "en"),
  countries: () => countriesWithTexts("en"),
  "a text": () => textAt({ kind: "news", language: "en", slug: "a-text-that-is-published" }),
  pictures: () => imagesWith([1, 2, 3]),
  "the desk's list": () => textsMatching(people.noor, {}),
  "a writer's list": () => textsMatching(people.diego, { mine: true, region: "africa", search: "text" }),
  "an editor's work": () => workOf(people.amira),
  "the numbers in the menu": () => deskCounts(people.amira),
  "the review queue": () => reviewQueue(people.lena),
  "a story at the desk": () => editionFor(people.noor, { storyId: 1, language: "en" }),
  "a story's history": () => historyOf(1),
  "what to file under": () => filingChoices(),
}

test("a page with ten rows sends no more queries than one with two", async () => {
  const count = async () => {
    const counts: Record<string, number> = {}
    for (const [name, ask] of Object.entries(questions)) counts[name] = await queriesOf(ask)
    return counts
  }
  await fill(["TN", "FR"])
  const few = await count()
  await fill(["CH", "CO", "BD", "PE", "KE", "VN", "IT", "EG"])
  expect(await entriesOf("news", "en")).toHaveLength(10)
  expect(await reviewQueue(people.lena)).toHaveLength(10)
  expect(await count()).toEqual(few)
  expect(few).toMatchObject({ "a page of a list": 1, "the desk's list": 2, "an editor's work": 7 })
})
