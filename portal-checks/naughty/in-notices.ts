import { step } from "@/tests/factories"
import type { People } from "../behind"
import { holds, lostFrom, short } from "./holds"
import { isRead } from "./in-pages"
import type { Reader } from "./markup"
import type { NaughtyText } from "./publish"

/**
 * Takes every text out of sight, each with its string in the reason: in turn it is withdrawn and keeps its words under a
 * notice, or it is taken down. Either page has to tell the reason, and so does the interface for programs.
 */
export async function lostInNotices(
  portal: string,
  { texts, people: { editor }, reader }: { texts: NaughtyText[]; people: People; reader: Reader },
) {
  const findings: string[] = []
  for (const [number, { naughty, marked, kind, address, editionId, storyId, language }] of texts.entries()) {
    const reason = `[reason[${naughty}]]`
    const staysInSight = number % 2 === 0
    await step(editor, editionId, staysInSight ? "withdraw_notice" : "take_down", { reason })
    const answer = await fetch(portal + address)
    const { words, handlers } = await reader.markup(await answer.text())
    const interfaces = await fetch(`${portal}/api/v1/stories/${storyId}/${language}`)
    const told = JSON.stringify(await interfaces.json())
    const lost = [
      ...(holds(words, reason) ? [] : ["page's reason"]),
      ...(staysInSight ? lostFrom(words, marked, field => isRead(field, kind)) : []),
      ...(holds(told, JSON.stringify(reason).slice(1, -1)) ? [] : ["reason for programs"]),
    ]
    if (lost.length > 0)
      findings.push(`${address}, out of sight, lacks ${short(naughty)}: ${lost.join(", ")}.`)
    if (handlers.length > 0) findings.push(`${address} has become markup: ${handlers.join(", ")}`)
    for (const { status } of [answer, interfaces])
      if (status !== (staysInSight ? 200 : 410)) findings.push(`${address} answered ${status}.`)
  }
  return findings
}
