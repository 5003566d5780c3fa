import { setTimeout as wait } from "node:timers/promises"
import { step } from "@/tests/factories"
import { duration } from "../figures"
import type { Site } from "../product"
import { steadily } from "../steadily"
import { type Answer, ask } from "../visitor"
import type { PicturedText } from "./pictures"
import type { Experiment, Finding } from "./scene"

const rounds = 60
const perSecond = 200

type Question = { what: "page" | "list" | "picture" | "data"; url: string; headers?: Record<string, string> }
/** An answer with the words that were taken down; when it was asked for, in milliseconds after the commit. */
type Old = { what: Question["what"]; after: number }

/** After a takedown nobody gets the old words any more, wherever they ask. */
export const takedown: Experiment = {
  name: "takedown",
  title: `taken down under ${perSecond} requests a second`,
  seconds: 180,
  async play({ sites, texts, people }) {
    const old: Old[] = []
    let asked = 0
    for (const text of texts.slice(0, rounds)) {
      await step(people.noor, text.editionId, "publish_now")
      const questions = sites.flatMap(site => questionsAbout(text, site))
      await Promise.all(questions.map(({ url, headers }) => ask(url, headers)))
      const answers: Promise<Old | undefined>[] = []
      let done = Number.POSITIVE_INFINITY
      const stop = steadily(perSecond, count => {
        const question = questions[count % questions.length] as Question
        answers.push(oldAnswer(question, text, () => done))
      })
      await wait(250)
      await step(people.noor, text.editionId, "take_down", { reason: "It was wrong." })
      done = performance.now()
      await wait(750)
      stop()
      old.push(...(await Promise.all(answers)).filter(answer => answer !== undefined))
      asked += answers.length
    }
    return findings(old, asked)
  },
}

async function oldAnswer({ what, url, headers }: Question, text: PicturedText, doneAt: () => number) {
  const askedAt = performance.now()
  const answer = await ask(url, headers)
  return answer && isOld(what, answer, text) ? { what, after: askedAt - doneAt() } : undefined
}

const isOld = (what: Question["what"], { status, body }: Answer, { title }: PicturedText) =>
  status === 200 && (what === "picture" || body.includes(title))

const data = { RSC: "1" }

function questionsAbout({ page, list, picture }: PicturedText, { address }: Site): Question[] {
  return [
    { what: "page", url: address + page },
    { what: "list", url: address + list },
    { what: "list", url: `${address}/en/news` },
    { what: "list", url: `${address}/en` },
    { what: "picture", url: address + picture },
    { what: "data", url: `${address + page}?_rsc=1abc2`, headers: data },
    { what: "data", url: `${address + list}?_rsc=1abc2`, headers: data },
  ]
}

function findings(answers: Old[], asked: number): Finding[] {
  const [before, old] = [answers.filter(({ after }) => after <= 0), answers.filter(({ after }) => after > 0)]
  const counts = (["page", "list", "picture", "data"] as const).map(what => {
    if (!before.some(answer => answer.what === what)) throw new Error(`No ${what} showed the text before.`)
    return `${what} ${old.filter(answer => answer.what === what).length}`
  })
  const last =
    old.length > 0 ? `, the last ${duration(Math.max(...old.map(({ after }) => after)))} after it` : ""
  return [
    {
      what: `old words to those who ask after the commit; ${rounds} takedowns, ${asked} requests`,
      found: `${counts.join(", ")}${last} (before it: ${before.length})`,
      aim: "0",
    },
  ]
}
