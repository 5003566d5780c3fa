import { expect, test } from "vitest"
import type { ShownText } from "@/components/site/shown-text"
import type { RichText } from "@/domain/rich-text"
import { completed, type Kind } from "@/domain/story"
import type { TextOnPage } from "../text-on-page"
import { structuredText } from "./text"

const words = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] })
const body: RichText = {
  type: "doc",
  content: [
    words("Bees fly."),
    {
      type: "exchange",
      attrs: { id: "q-abcd" },
      content: [
        { type: "question", content: [{ type: "text", text: "Why honey?" }] },
        { type: "answer", content: [words("It keeps."), words("And bees are patient.")] },
      ],
    },
  ],
}
const ada = { name: "Ada", role: "Baker", organisation: "Bread & Co", portrait: null }

function page(kind: Kind, content: object, more: Partial<TextOnPage> = {}): TextOnPage {
  const text = {
    kind,
    content: completed(kind, { title: "Honey", body, ...content } as never),
    language: "en",
    seriesName: "Letters",
    publishedOn: "2027-01-02",
    notice: null,
    filings: [
      { term: "series", name: "Letters", href: "/en/series/letters" },
      { term: "topic", name: "Food", href: "/en/topics/food" },
      { term: "country", name: "Tunisia", href: "/en/countries/tunisia" },
    ],
    otherLanguages: [],
    people: { Ada: "/en/people/ada" },
  } as unknown as ShownText
  const address = `/en/somewhere/honey`
  const card = { address: "/social/en/somewhere/honey-1.png", alt: "Honey" }
  return {
    text,
    pictures: {},
    leading: undefined,
    address,
    card,
    storyId: 1,
    edition: 1,
    updatedAt: "2027-01-02T03:04:05Z",
    ...more,
  } as TextOnPage
}

test("news say what they are about, where, and of which series", () => {
  expect(structuredText(page("news", {}))).toMatchObject({
    "@type": "NewsArticle",
    headline: "Honey",
    description: "Bees fly.",
    datePublished: "2027-01-02",
    image: [expect.stringMatching(/\/social\/en\/somewhere\/honey-1\.png$/)],
    isPartOf: [{ "@type": "WebSite" }, { "@type": "CreativeWorkSeries", name: "Letters" }],
    about: [{ "@type": "Thing", name: "Food" }],
    contentLocation: [{ "@type": "Place", name: "Tunisia" }],
  })
})

test("a text was modified when a later edition went live, not before", () => {
  expect(structuredText(page("news", {}))).toMatchObject({ dateModified: "2027-01-02" })
  expect(structuredText(page("news", {}, { edition: 2 }))).toMatchObject({
    dateModified: "2027-01-02T03:04:05Z",
  })
})

test("an interview's parts are its questions, each with its answer and address", () => {
  expect(structuredText(page("interview", { people: [ada] }))).toMatchObject({
    "@type": "Article",
    about: [
      { "@type": "Person", name: "Ada", jobTitle: "Baker", url: expect.stringMatching(/people\/ada$/) },
      {},
    ],
    hasPart: [
      {
        "@type": "Question",
        name: "Why honey?",
        url: expect.stringMatching(/\/en\/somewhere\/honey#q-abcd$/),
        acceptedAnswer: {
          "@type": "Answer",
          text: "It keeps. And bees are patient.",
          author: { "@type": "Person", name: "Ada" },
        },
      },
    ],
  })
})

test("of several people nobody is said to have given an answer", () => {
  const { hasPart } = structuredText(page("interview", { people: [ada, { ...ada, name: "Bea" }] })) as {
    hasPart: { acceptedAnswer: { author?: object } }[]
  }
  expect(hasPart[0]?.acceptedAnswer.author).toBeUndefined()
})

test("a profile is about its colleague", () => {
  expect(structuredText(page("profile", { people: [ada] }))).toMatchObject({
    "@type": "ProfilePage",
    mainEntity: { "@type": "Person", name: "Ada", affiliation: { name: "Bread & Co" } },
  })
})

test("an event without its date is only an article about one", () => {
  const dated = { startsAt: "2027-01-02T09:00", timeZone: "UTC" }
  expect(structuredText(page("event", dated))).toMatchObject({
    "@type": "Event",
    name: "Honey",
    startDate: "2027-01-02T09:00:00+00:00",
  })
  expect(structuredText(page("event", {}))).toMatchObject({ "@type": "Article", headline: "Honey" })
})
