import { type Locale, localeCodes } from "@/domain/locales"
import { slugOf } from "@/domain/slug"
import { contentSchema, emptyContent, type Kind, kindNames } from "@/domain/story"
import type { Random } from "../random"
import { contentFor } from "./contents"
import { someFate } from "./fates"
import { fileStory } from "./file-story"
import { tellText } from "./tell-text"
import type { Ledger } from "./told"
import { sentences } from "./words"
import { daysAfter, early, type World, weighed } from "./world"

/** One story with its texts in one to three languages and all that became of them. */
export function tellStory(ledger: Ledger, world: World) {
  const { random, now, cast } = world
  const kind = weighed(random, kindNames, name => kinds[name])
  const ownerId = random.pick(cast.writer)
  const createdAt = daysAfter(now, -14 - 12 * 365 * random.between(0, 1) ** 1.3)
  const storyId = ledger.newId("stories")
  const seriesId = random.between(0, 1) < 0.3 ? early(random, world.terms.series) : null
  ledger.rows.stories.push({ id: storyId, kind, seriesId, ownerId, createdAt })
  fileStory(ledger.rows, world, storyId)
  for (const language of languagesOf(random))
    tellVersion(ledger, world, { storyId, kind, language, ownerId, createdAt })
}

type Beginning = { storyId: number; kind: Kind; language: Locale; ownerId: number; createdAt: Date }

function tellVersion(
  ledger: Ledger,
  world: World,
  { storyId, kind, language, ownerId, createdAt }: Beginning,
) {
  const { random, now, cast, pictures } = world
  const id = ledger.newId("languageVersions")
  const title = random
    .pick(sentences[language])
    .slice(0, 90)
    .replace(/[\s.,:;]+\S*$/, "")
  const address = { kind, language, slug: `${slugOf(title)}-${id}`, createdAt }
  ledger.rows.languageVersions.push({ id, storyId, ...address })
  const content = contentSchema(kind).parse(
    contentFor({ kind, language, title, at: createdAt, pictures, random }),
  )
  tellText(ledger, {
    languageVersionId: id,
    draft: { ...emptyContent(kind), title },
    content,
    fate: someFate(random),
    random,
    cast,
    ownerId,
    now,
    at: createdAt,
  })
  if (random.between(0, 1) < 0.03)
    ledger.rows.formerSlugs.push({
      ...address,
      id: ledger.newId("formerSlugs"),
      languageVersionId: id,
      slug: `former-${address.slug}`,
    })
}

const kinds: Record<Kind, number> = { news: 55, interview: 15, profile: 8, event: 17, campaign_day: 5 }
/** The measured content is in three languages. */
const firstLanguages: Record<Locale, number> = { en: 70, fr: 18, es: 12, ru: 0, tr: 0, ar: 0 }
const languages = localeCodes.filter(code => firstLanguages[code] > 0)

function languagesOf(random: Random): Locale[] {
  const first = weighed(random, languages, code => firstLanguages[code])
  const others = languages.filter(language => language !== first)
  const chance = random.between(0, 1)
  return chance < 0.7 ? [first] : chance < 0.92 ? [first, random.pick(others)] : [first, ...others]
}
