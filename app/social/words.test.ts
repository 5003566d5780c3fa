import { expect, test } from "vitest"
import type { TextOnPage } from "@/app/[locale]/text-on-page"
import { emptyContent } from "@/domain/story"
import { wordsOfText } from "./words"

const card = async (kind: "event" | "campaign_day" | "news", more: object) =>
  (
    await wordsOfText({
      text: {
        kind,
        content: { ...emptyContent(kind), title: "The fair", ...more },
        language: "en",
        seriesName: null,
        publishedOn: "2026-11-20",
      },
    } as unknown as TextOnPage)
  ).kicker?.replace(/\s?–\s?/g, "–")

test("the picture of an event and of a campaign day tells their own days, and not that of publication", async () => {
  expect(await card("event", { startsAt: "2027-04-01T09:00", endsAt: "2027-04-03T17:00" })).toBe(
    "Event, 1–3 April 2027",
  )
  expect(await card("event", { startsAt: "" })).toBe("Event")
  expect(await card("campaign_day", { date: "2027-07-03" })).toBe("Campaign day, 3 July 2027")
  expect(await card("news", {})).toBe("News")
})
