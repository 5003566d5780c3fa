import { ask, heading, pullQuote, text } from "@/demonstration/telling"
import type { Picture, Someone } from "@/domain/field"
import type { Locale } from "@/domain/locales"
import { type Content, emptyContent, type Kind } from "@/domain/story"
import type { Random } from "../random"
import { sentences } from "./words"
import { daysAfter } from "./world"

type Wish = { kind: Kind; language: Locale; title: string; at: Date; pictures: number; random: Random }

/** A complete text of 3 to 8 kB, as its kind wants it. */
export function contentFor(wish: Wish): Content {
  const { kind, title, at, random } = wish
  const shared = {
    ...emptyContent(kind),
    title,
    kicker: random.between(0, 1) < 0.2 ? "From the field" : "",
    summary: saying(wish, 2).slice(0, 700),
    originallyPublishedOn: random.between(0, 1) < 0.15 ? dateOf(at) : "",
  }
  return { ...shared, ...ownFields[kind](wish) } as Content
}

const ownFields: Record<Kind, (wish: Wish) => object> = {
  news: wish => ({ leadImage: picture(wish, 0.7), body: article(wish) }),
  interview: wish => ({ people: [someone(wish)], body: conversation(wish) }),
  profile: wish => ({ people: [someone(wish)], office: "Regional office", body: conversation(wish) }),
  event: wish => ({ ...occasion(wish), leadImage: picture(wish, 0.4), body: article(wish) }),
  campaign_day: wish => ({
    date: dateOf(daysAfter(wish.at, wish.random.between(0, 200))),
    theme: saying(wish, 1).slice(0, 200),
    leadImage: picture(wish, 0.8),
    body: article(wish),
  }),
}

const article = (wish: Wish) =>
  text(
    ...several(wish, 3, 5, () => saying(wish, 4)),
    heading(saying(wish, 1)),
    ...several(wish, 3, 6, () => saying(wish, 4)),
    pullQuote(saying(wish, 1), "A member"),
    ...several(wish, 1, 4, () => saying(wish, 4)),
  )

const conversation = (wish: Wish) =>
  text(
    saying(wish, 4),
    ...several(wish, 5, 10, number =>
      ask(`q-number${number}`, saying(wish, 1), saying(wish, 4), saying(wish, 2)),
    ),
    pullQuote(saying(wish, 1), "A member"),
  )

/** Some weeks after the news of it; for one event in twenty the date is still to be confirmed. */
function occasion({ at, random }: Wish) {
  if (random.between(0, 1) < 0.05) return { place: "To be announced" }
  const start = daysAfter(at, random.between(5, 60))
  return {
    startsAt: `${dateOf(start)}T09:00`,
    endsAt: random.between(0, 1) < 0.7 ? `${dateOf(daysAfter(start, random.between(0, 3)))}T17:30` : "",
    timeZone: random.pick(["Europe/Zurich", "Africa/Nairobi", "America/Bogota", "Asia/Dhaka", "UTC"]),
    place: random.pick(["Geneva", "Nairobi", "Bogotá", "Dhaka", "Tunis"]),
  }
}

const someone = (wish: Wish): Someone => ({
  name: `${wish.random.pick(givenNames)} ${wish.random.pick(familyNames)}`,
  role: "Coordinator",
  organisation: "A cooperative",
  about: "",
  portrait: picture(wish, 0.85),
})

const givenNames = ["Amina", "Bruno", "Chipo", "Dolores", "Emre", "Fatou", "Goran", "Hina", "Inès", "Jorge"]
const familyNames = ["Achieng", "Bianchi", "Castillo", "Diallo", "Eklund", "Farouk", "Gupta", "Herrera"]

const picture = ({ pictures, random }: Wish, likelihood: number): Picture | null =>
  random.between(0, 1) > likelihood
    ? null
    : {
        imageId: 1 + Math.floor(random.between(0, pictures)),
        alt: "People at work.",
        credit: "The organisation",
        caption: "",
      }

const saying = ({ language, random }: Wish, count: number) =>
  Array.from({ length: count }, () => random.pick(sentences[language])).join(" ")

const several = <Part>({ random }: Wish, least: number, most: number, make: (index: number) => Part) =>
  Array.from({ length: Math.floor(random.between(least, most + 1)) }, (_, index) => make(index))

const dateOf = (date: Date) => date.toISOString().slice(0, 10)
