import { holds, lostFrom, short } from "./holds"
import type { NaughtyText } from "./publish"

/** Whether `/api/v1` tells each text with its string: alone, among the texts of its language, and among what changed. */
export async function lostInInterface(portal: string, texts: NaughtyText[]) {
  const findings: string[] = []
  const languages = [...new Set(texts.map(({ language }) => language))]
  const listed = await Promise.all(
    languages.map(language =>
      allOf<Entry>(`${portal}/api/v1/stories?limit=100&language=${language}`, "stories"),
    ),
  )
  const changes = await allOf<{ story: Entry | null }>(`${portal}/api/v1/changes?limit=100`, "changes")
  for (const { storyId, language, title, naughty, marked } of texts) {
    const address = `/api/v1/stories/${storyId}/${language}`
    const text = await read<Record<string, unknown>>(portal + address)
    const lost = [
      ...lostFrom(stringsIn(text).join("\n"), marked),
      ...(["kicker", "summary"] as const).filter(field => !holds(String(text[field]), marked[field] ?? "")),
      ...lostFrom(String(text.plainText), marked, isPlain).map(field => `plain text of ${field}`),
    ]
    if (lost.length > 0) findings.push(`${address} lacks ${short(naughty)} in its ${lost.join(", ")}.`)
    for (const [place, entries] of [
      ["stories", listed.flat()],
      ["changes", changes.flatMap(({ story }) => story ?? [])],
    ] as const)
      if (
        !entries.some(each => each.id === storyId && each.language === language && holds(each.title, title))
      )
        findings.push(`/api/v1/${place} lacks ${short(title)} of ${address}.`)
  }
  return findings
}

/** What is left of a body when only its words are told. */
const isPlain = (field: string) =>
  /^(?:text|answer) (?:words|bold|italic|link|heading|subheading|quotation)$|^question$|List$/.test(field)

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : []
}

type Entry = { id: number; language: string; title: string }
type Answer = { next: string | null } & Record<string, unknown>

/** All that is answered, from page to page. */
async function allOf<One>(first: string, name: string) {
  const all: One[] = []
  for (let address: string | null = first; address; ) {
    const answer: Answer = await read(address)
    all.push(...(answer[name] as One[]))
    address = answer.next
  }
  return all
}

async function read<Answered>(address: string): Promise<Answered> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
  return (await answer.json()) as Answered
}
