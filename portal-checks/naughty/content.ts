import type { Kind } from "@/domain/story"

type Asked = { naughty: string; imageId: number; kind: Kind }

/** A content with the string in every field that takes words; `isShort` cuts it to what the narrowest fields hold. */
export function contentHolding({ naughty, imageId, kind }: Asked, isShort: boolean) {
  const words = isShort ? naughty.slice(0, 100).toWellFormed() : naughty
  const text = words === "" ? [] : [{ type: "text", text: words }]
  const paragraph = { type: "paragraph", content: text }
  const image = { imageId, alt: words.trim() || "A picture", caption: words, credit: words }
  const note = words === "" ? [] : [{ type: "footnote", attrs: { words } }]
  const blocks = [
    { type: "paragraph", content: [{ type: "text", text: "The string:" }, ...note] },
    paragraph,
    { type: "heading", attrs: { level: 2 }, content: text },
    { type: "blockquote", content: [paragraph] },
    { type: "pullQuote", attrs: { attribution: words }, content: text },
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph] }] },
    { type: "image", attrs: image },
  ]
  const exchange = {
    type: "exchange",
    attrs: { id: "q-check" },
    content: [
      { type: "question", content: text },
      { type: "answer", content: blocks },
    ],
  }
  const person = {
    name: words.trim() || "Ada",
    role: words,
    organisation: words,
    about: words,
    portrait: image,
  }
  const shared = { kicker: words, summary: words, leadImage: image, body: { type: "doc", content: blocks } }
  const talk = { type: "doc", content: [...blocks, exchange] }
  const own: Record<Kind, object> = {
    news: {},
    interview: { people: [person], body: talk },
    profile: { people: [person], office: words, body: talk, leadImage: undefined },
    event: { place: words, startsAt: "2027-06-01T09:00", timeZone: "UTC" },
    campaign_day: { theme: words, date: "2027-06-01" },
  }
  return withoutUndefined({ ...shared, ...own[kind] })
}

const withoutUndefined = (content: object) =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
