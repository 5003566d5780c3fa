import ICAL from "ical.js"
import { sync as readByNode } from "node-ical"
import type { Check } from "./check"
import { linkedFrom } from "./pages"

/** Every calendar that a page links to, read by two programs that know nothing of each other. */
export const checkCalendars: Check = async ({ address: portal, pages }) => {
  const addresses = linkedFrom(pages, tag => /href="[^"]+\.ics[?"]|type="text\/calendar"/.test(tag))
  const findings = addresses.length > 0 ? [] : ["No page links to a calendar."]
  for (const address of addresses) {
    const answer = await fetch(new URL(address.replace(/^webcals?:/, "http:"), portal))
    if (answer.ok) findings.push(...troubleIn(await answer.text()).map(what => `${address}: ${what}`))
    else findings.push(`${address} answered ${answer.status}.`)
  }
  return { looked: `${addresses.length} calendars`, findings }
}

const wanted = ["uid", "dtstamp", "dtstart", "summary"]

function troubleIn(calendar: string): string[] {
  try {
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent")
    const others = Object.values(readByNode.parseICS(calendar)).filter(part => part?.type === "VEVENT")
    const lacking = events.flatMap(event => wanted.filter(name => !event.hasProperty(name)))
    return [
      ...(events.length === others.length ? [] : ["The two readers count its events differently."]),
      ...(lacking.length === 0 ? [] : [`Its events lack ${lacking.join(", ")}.`]),
      ...(/[^\r]\n/.test(calendar) ? ["A line does not end as RFC 5545 wants it."] : []),
      ...(calendar.split("\r\n").some(line => Buffer.byteLength(line) > 75) ? ["A line is too long."] : []),
    ]
  } catch (error) {
    return [String(error)]
  }
}
