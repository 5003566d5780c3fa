import type { Kind } from "@/domain/story"

type Asked = {
  naughty: string
  imageId: number
  kind: Kind
  /** Cuts the string to what the narrowest fields hold. */
  isShort: boolean
}

/**
 * A content with the string in every field that takes words, each time between marks that name the field: what is lost
 * from one of them, or stands where it should not, is seen, and a string of spaces or of nothing is looked for as well.
 */
export function contentHolding({ naughty, imageId, kind, isShort }: Asked) {
  const words = isShort ? naughty.slice(0, 50).toWellFormed() : naughty
  const marked: Record<string, string> = {}
  const mark = (field: string) => {
    const value = `[${field}[${words}]]`
    marked[field] = value
    return value
  }
  const text = (field: string, ...marks: object[]) => ({ type: "text", text: mark(field), marks })
  const paragraph = (...content: object[]) => ({ type: "paragraph", content })
  const picture = (place: string) => ({
    imageId,
    alt: mark(`${place} alt`),
    caption: mark(`${place} caption`),
    credit: mark(`${place} credit`),
  })
  const list = (type: string) => ({
    type,
    content: [{ type: "listItem", content: [paragraph(text(type))] }],
  })
  const body = (place: string) => [
    paragraph(
      text(`${place} words`),
      text(`${place} bold`, { type: "bold" }),
      text(`${place} italic`, { type: "italic" }),
      text(`${place} link`, { type: "link", attrs: { href: "https://example.org/" } }),
      { type: "footnote", attrs: { words: mark(`${place} footnote`) } },
    ),
    { type: "heading", attrs: { level: 2 }, content: [text(`${place} heading`)] },
    { type: "heading", attrs: { level: 3 }, content: [text(`${place} subheading`)] },
    { type: "blockquote", content: [paragraph(text(`${place} quotation`))] },
    {
      type: "pullQuote",
      attrs: { attribution: mark(`${place} said by`) },
      content: [text(`${place} pull quote`)],
    },
    list("bulletList"),
    list("orderedList"),
    { type: "image", attrs: picture(place) },
  ]
  const doc = (...content: object[]) => ({ type: "doc", content })
  const talk = () =>
    doc(...body("text"), {
      type: "exchange",
      attrs: { id: "q-check" },
      content: [
        { type: "question", content: [text("question")] },
        { type: "answer", content: body("answer") },
      ],
    })
  const people = () => [
    {
      name: mark("name"),
      qualifier: mark("told apart by"),
      role: mark("role"),
      organisation: mark("organisation"),
      about: mark("about"),
      portrait: picture("portrait"),
    },
  ]
  const pictured = () => ({ leadImage: picture("lead"), body: doc(...body("text")) })
  const own: Record<Kind, () => object> = {
    news: pictured,
    interview: () => ({ people: people(), leadImage: picture("lead"), body: talk() }),
    profile: () => ({ people: people(), office: mark("office"), body: talk() }),
    event: () => ({ ...pictured(), place: mark("place"), startsAt: "2027-06-01T09:00", timeZone: "UTC" }),
    campaign_day: () => ({ ...pictured(), theme: mark("theme"), date: "2027-06-01" }),
  }
  const content = { kicker: mark("kicker"), summary: mark("summary"), ...own[kind]() }
  const note = { changeNote: { isSmall: false, words: mark("change note") } }
  return { content, corrected: { ...content, ...note }, marked }
}
