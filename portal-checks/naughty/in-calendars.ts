import ICAL from "ical.js"
import { sync as readByNode } from "node-ical"
import { kinds } from "@/domain/story"
import { holds, short } from "./holds"
import type { NaughtyText } from "./publish"

/** Whether a text with a date carries its string into its own calendar and into that of its list, for either reader. */
export async function lostInCalendars(portal: string, texts: NaughtyText[]) {
  const findings: string[] = []
  const dated = texts.filter(({ kind }) => kind === "event" || kind === "campaign_day")
  const lists = new Map<string, string>()
  for (const text of dated) {
    const list = `/${text.language}/${kinds[text.kind].path}/calendar.ics`
    if (!lists.has(list)) lists.set(list, await (await fetch(portal + list)).text())
    const own = `${text.address}/event.ics`
    const files = [
      [list, lists.get(list) ?? ""],
      [own, await (await fetch(portal + own)).text()],
    ] as const
    for (const [address, file] of files)
      if (!occasionsIn(file).every(reading => reading.some(occasion => tells(occasion, text))))
        findings.push(`${address} lacks ${short(text.naughty)} of ${text.address}.`)
  }
  return findings
}

type Occasion = { address: string; summary: string; description: string; location: string }

/** What each of the two readers makes of a file. */
const occasionsIn = (file: string): Occasion[][] => [
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map(event => ({
    address: String(event.getFirstPropertyValue("url")),
    summary: String(event.getFirstPropertyValue("summary")),
    description: String(event.getFirstPropertyValue("description")),
    location: String(event.getFirstPropertyValue("location")),
  })),
  Object.values(readByNode.parseICS(file)).flatMap(part =>
    part?.type === "VEVENT"
      ? {
          address: String(part.url),
          summary: String(part.summary),
          description: String(part.description),
          location: String(part.location),
        }
      : [],
  ),
]

const tells = (occasion: Occasion, { address, title, marked }: NaughtyText) =>
  decodeURI(new URL(occasion.address).pathname) === decodeURI(address) &&
  holds(occasion.summary, unquoted(title)) &&
  holds(occasion.description, marked.summary ?? "") &&
  holds(occasion.location, marked.place ?? "")

/** node-ical takes quotation marks around a whole value off, which RFC 5545 gives no reason for. */
const unquoted = (title: string) => title.trim().replace(/^"(.*)"$/s, "$1")
