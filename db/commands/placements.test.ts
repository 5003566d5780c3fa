import { sql } from "drizzle-orm"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { connect, urlFor } from "@/db/connection"
import { nearBoundaries } from "@/db/near-boundaries"
import { placeableTexts, placementHistory, placementsFor } from "@/db/queries/desk/front"
import { frontMatter } from "@/db/queries/live/front-matter"
import { placedEntries } from "@/db/queries/live/placements"
import { tagsOf } from "@/domain/cache-tags"
import type { Spot } from "@/domain/front"
import type { Kind } from "@/domain/story"
import { armIn, gatherTestCast, step, writeDraft } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { movePlacement, placeText, removePlacement } from "./placements"

let cast: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  cast = await gatherTestCast()
})
beforeEach(async () => {
  await pastTheGuards(sql`update placements set removed_at = now()`, "placements")
})

async function approved(kind: Kind, title: string) {
  const text = await writeDraft(cast.diego, { kind, title })
  await step(cast.diego, text.editionId, "submit")
  await step(cast.lena, text.editionId, "approve")
  return text
}

async function published(kind: Kind, title: string) {
  const text = await approved(kind, title)
  await step(cast.noor, text.editionId, "publish_now")
  return text
}

const place = (languageVersionId: number, spot: Spot, more = {}) =>
  placeText(cast.noor, { languageVersionId, spot, timeZone: "UTC", ...more })

/** Lets a placement stand for this stretch of seconds from now; people can only choose whole minutes. */
const between = (placementId: number, from: number, until: number | null = null) =>
  pastTheGuards(
    sql`update placements set shown_from = clock_timestamp() + ${from} * interval '1 second',
      shown_until = clock_timestamp() + ${until} * interval '1 second' where id = ${placementId}`,
    "placements",
  )

const placed = async () =>
  Object.fromEntries([...(await placedEntries("en"))].map(([spot, { title }]) => [spot, title]))
const passed = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

test("only editors arrange the home page, and nobody else is told about it", async () => {
  const { languageVersionId } = await published("news", "Not for everybody")
  const { id } = await place(languageVersionId, "lead")
  for (const somebody of [cast.diego, cast.lena, cast.tomas]) {
    const refused = expect.objectContaining({ code: "forbidden" })
    await expect(placeText(somebody, { languageVersionId, spot: "lead", timeZone: "UTC" })).rejects.toEqual(
      refused,
    )
    await expect(movePlacement(somebody, { placementId: id, spot: "lead", step: "up" })).rejects.toEqual(
      refused,
    )
    await expect(removePlacement(somebody, { placementId: id, spot: "lead" })).rejects.toEqual(refused)
    expect(await placementsFor(somebody, "en")).toBeUndefined()
  }
  expect(await placed()).toEqual({ lead: "Not for everybody" })
})

describe("a placement", () => {
  test("stands at once, and what it was chosen over follows by date", async () => {
    const chosen = await published("news", "Chosen")
    await published("news", "Newer")
    expect((await frontMatter("en")).lead?.title).not.toBe("Chosen")
    await place(chosen.languageVersionId, "lead")
    const { lead, newest } = await frontMatter("en")
    expect(lead?.title).toBe("Chosen")
    expect(newest.map(({ title }) => title)).toContain("Newer")
    expect(newest.map(({ title }) => title)).not.toContain("Chosen")
  })

  test("is there from its time until its time, and covers what stood there before", async () => {
    const [one, other] = [await published("news", "Standing"), await published("news", "For an hour")]
    await place(one.languageVersionId, "lead")
    const { id } = await place(other.languageVersionId, "lead")
    await between(id, 0.3, 0.9)
    expect(await placed()).toEqual({ lead: "Standing" })
    await passed(450)
    expect(await placed()).toEqual({ lead: "For an hour" })
    await passed(600)
    expect(await placed()).toEqual({ lead: "Standing" })
  })

  test("tells every instance beforehand when it begins and ends", async () => {
    const { languageVersionId, storyId } = await published("news", "Soon")
    const { id } = await place(languageVersionId, "latest-1")
    await between(id, 60, 120)
    const owner = connect(urlFor("app", process.env), { max: 1 })
    const { near } = await nearBoundaries(owner, "-infinity")
    await owner.end()
    const ours = near.filter(boundary => boundary.storyId === storyId)
    expect(ours.map(boundary => Math.round(boundary.in / 1000))).toEqual([60, 120])
    expect(ours.flatMap(tagsOf)).toContain("list:en:home")
  })

  test("is passed over once its text is taken down or withdrawn", async () => {
    const [gone, noticed] = [await published("news", "Gone"), await published("news", "Noticed")]
    await place(gone.languageVersionId, "lead")
    await place(noticed.languageVersionId, "latest-2")
    await step(cast.noor, gone.editionId, "take_down", { reason: "It was wrong." })
    await step(cast.noor, noticed.editionId, "withdraw_notice", { reason: "It was wrong." })
    expect(await placed()).toEqual({})
    const { lead, newest } = await frontMatter("en")
    expect(lead).toBeDefined()
    expect([lead?.title, ...newest.map(({ title }) => title)]).not.toContain("Gone")
    expect(await placementsFor(cast.noor, "en")).toMatchObject([{ textFrom: null }, { textFrom: null }])
  })

  test("of a scheduled text waits for the text", async () => {
    const text = await approved("news", "In a moment")
    await expect(place(text.languageVersionId, "lead")).rejects.toThrow("published or scheduled")
    await armIn(cast.noor, text.editionId, 0.6)
    expect(await placeableTexts("en", { search: "in á MOMENT" })).toMatchObject([{ isScheduled: true }])
    await place(text.languageVersionId, "lead")
    expect(await placed()).toEqual({})
    await passed(700)
    expect(await placed()).toEqual({ lead: "In a moment" })
  })

  test("in two places stands in the first", async () => {
    const { languageVersionId } = await published("interview", "Twice")
    await place(languageVersionId, "stage-1")
    await place(languageVersionId, "latest-1")
    const { newest, interviews } = await frontMatter("en")
    expect(newest[0]?.title).toBe("Twice")
    expect(interviews.map(({ title }) => title)).not.toContain("Twice")
  })

  test.each([
    ["interviews only", { spot: "stage-1" as const }, "Only an interview"],
    ["no time that has passed", { from: "2020-01-01T09:00" }, "passed"],
    ["no end before the beginning", { until: "2020-01-01T09:00" }, "before it begins"],
    ["no zone that is not there", { from: "2030-01-01T09:00", timeZone: "Mars/Olympus" }, "exists"],
  ])("takes %s", async (_, more, words) => {
    const { languageVersionId } = await published("news", "Refused")
    await expect(place(languageVersionId, "lead", more)).rejects.toThrow(words)
    expect(await placed()).toEqual({})
  })
})

describe("moving", () => {
  test("changes places with what stands there", async () => {
    const [one, other] = [await published("news", "One"), await published("news", "Other")]
    const { id } = await place(one.languageVersionId, "latest-2")
    await place(other.languageVersionId, "latest-1")
    await movePlacement(cast.noor, { placementId: id, spot: "latest-2", step: "up" })
    expect(await placed()).toEqual({ "latest-1": "One", "latest-2": "Other" })
  })

  test("leaves alone what stands there at another time, and other languages", async () => {
    const [one, later] = [await published("news", "Now"), await published("news", "Later")]
    const { id } = await place(one.languageVersionId, "latest-1")
    const { id: laterId } = await place(later.languageVersionId, "latest-2")
    await between(id, -10, 100)
    await between(laterId, 100, 200)
    await movePlacement(cast.noor, { placementId: id, spot: "latest-1", step: "down" })
    expect(await placementsFor(cast.noor, "en")).toMatchObject([
      { title: "Now", spot: "latest-2" },
      { title: "Later", spot: "latest-2" },
    ])
  })

  test("refuses what somebody else moved or took out meanwhile, and what lies beyond the last place", async () => {
    const { languageVersionId } = await published("news", "Contested")
    const { id } = await place(languageVersionId, "latest-2")
    await movePlacement(cast.noor, { placementId: id, spot: "latest-2", step: "down" })
    const conflict = expect.objectContaining({ code: "conflict" })
    await expect(movePlacement(cast.noor, { placementId: id, spot: "latest-2", step: "up" })).rejects.toEqual(
      conflict,
    )
    await expect(
      movePlacement(cast.noor, { placementId: id, spot: "latest-3", step: "down" }),
    ).rejects.toThrow("no place beyond")
    await removePlacement(cast.noor, { placementId: id, spot: "latest-3" })
    await expect(removePlacement(cast.noor, { placementId: id, spot: "latest-3" })).rejects.toEqual(conflict)
    expect(await placed()).toEqual({})
  })
})

test("the history says who did what, and is never rewritten", async () => {
  const { languageVersionId } = await published("news", "Told")
  const { id } = await place(languageVersionId, "latest-1")
  await movePlacement(cast.noor, { placementId: id, spot: "latest-1", step: "down" })
  await removePlacement(cast.amira, { placementId: id, spot: "latest-2" })
  expect(
    (await placementHistory("en", 3)).map(({ action, spot, actorName }) => [action, spot, actorName]),
  ).toEqual([
    ["remove", "latest-2", cast.amira.name],
    ["move", "latest-2", cast.noor.name],
    ["place", "latest-1", cast.noor.name],
  ])
  await expect(rows(appDb(), sql`delete from placement_notes`)).rejects.toThrow()
})
