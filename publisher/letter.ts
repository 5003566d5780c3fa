import type { ClaimedDelivery, ToldEdition } from "@/db/commands/claim-delivery"
import { isolated } from "@/domain/isolated"
import { locales } from "@/domain/locales"
import { retryDelays } from "@/domain/retries"
import { kinds } from "@/domain/story"

type Event = ClaimedDelivery["event"]
type Reader = { name: string; timeZone: string }
type Words = { subject: string; told: (moment: (at: string | null) => string) => string[] }

/** What people are told by mail: the words for each event that mail is sent about. */
const wordsFor: Partial<Record<Event["topic"], (edition: ToldEdition, event: Event) => Words>> = {
  "edition.published": ({ goLiveAt }) => ({
    subject: "Published",
    told: moment => [`It has been live since ${moment(goLiveAt)}.`],
  }),
  "edition.expired": ({ expiresAt }) => ({
    subject: "Expired",
    told: moment => [
      `It reached its expiry time, ${moment(expiresAt)}, and visitors are told that it is gone.`,
    ],
  }),
  "edition.not_published": ({ goLiveAt }, { reason }) => ({
    subject: "Could not be published",
    told: moment => [
      `It was due ${moment(goLiveAt)}. Visitors have seen it since then, because what they see is read from the clock; but ${tries} tries to finish its publication have failed. Until it is finished, an edition before it is not closed, and nobody is told that it is live.`,
      `The last error was: ${reason}`,
      "An editor or an administrator can try again on the text's page at the desk.",
    ],
  }),
  "edition.not_expired": ({ expiresAt }, { reason }) => ({
    subject: "Could not be expired",
    told: moment => [
      `It was to expire ${moment(expiresAt)}. Visitors have not seen it since then, because what they see is read from the clock; but ${tries} tries to give it its new status have failed.`,
      `The last error was: ${reason}`,
      "An editor or an administrator can try again on the text's page at the desk.",
    ],
  }),
}

const tries = retryDelays.length + 1

/** The subject and the text of a mail, with times by the reader's own clock. */
export function letterTo(
  reader: Reader,
  { event, edition, site }: { event: Event; edition: ToldEdition; site: string },
) {
  const words = wordsFor[event.topic]?.(edition, event)
  if (!words) throw new Error(`No mail is sent about ${event.topic}.`)
  const { kind, language, number, storyId } = edition
  const title = edition.title || "Without a title"
  const isInSight = event.topic !== "edition.expired" && event.topic !== "edition.not_expired"
  const paragraphs = [
    `Hello ${reader.name},`,
    `“${isolated(title, "en")}” (${kinds[kind].label}, ${locales[language].label}, edition ${number})`,
    ...words.told(at => (at ? momentIn(reader.timeZone, at) : "at an unknown time")),
    ...(isInSight ? [`As visitors read it:\n${site}${event.address}`] : []),
    `At the desk:\n${site}/desk/stories/${storyId}/${language}`,
    "You receive this because you began, wrote, approved or scheduled this text, or because you are an administrator.",
  ]
  return { subject: `${words.subject}: ${title}`, text: `${paragraphs.join("\n\n")}\n` }
}

/** "Friday 4 December 2026 at 09:00 (America/Bogota)" */
const momentIn = (timeZone: string, at: string) =>
  `${new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "full", timeStyle: "short" }).format(new Date(at))} (${timeZone.replaceAll("_", " ")})`
