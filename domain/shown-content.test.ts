import { describe, expect, test } from "vitest"
import { mostNestedLists } from "./document-bounds"
import { gapsIn } from "./gaps"
import { imageIdsIn } from "./pictures-in-content"
import { plainWords } from "./plain-words"
import { exchangesOf, footnotesOf, questionOf, type RichText, textOf } from "./rich-text"
import { richTextHtml } from "./rich-text-html"
import { shownContent, shownText } from "./shown-content"
import { emptyContent, whatIsMissing } from "./story"

const words = (text: string) => ({ type: "text" as const, text })
const paragraph = (text?: string) => ({ type: "paragraph" as const, ...(text && { content: [words(text)] }) })
const doc = (...content: unknown[]) => ({ type: "doc", content }) as RichText
const exchange = (id: string, question: string | object[], ...answer: object[]) => ({
  type: "exchange",
  attrs: { id: `q-${id}` },
  content: [
    {
      type: "question",
      ...(question.length > 0 && { content: typeof question === "string" ? [words(question)] : question }),
    },
    { type: "answer", content: answer },
  ],
})
const place = { page: "https://example.org/en/news/a", pictureAt: () => undefined }

describe("what is empty", () => {
  const said = [paragraph("One."), paragraph("Two.")]
  const nothing: Record<string, object> = {
    "a line break alone": { type: "paragraph", content: [{ type: "hardBreak" }] },
    "a fixed space": paragraph("\u00a0"),
    "a space of no width": paragraph("\u200b\ufeff"),
    "a paragraph": paragraph(),
    "a heading": { type: "heading", attrs: { level: 2 } },
    "a quotation": { type: "blockquote", content: [paragraph(), paragraph(" ")] },
    "a list": { type: "bulletList", content: [{ type: "listItem", content: [paragraph()] }] },
    "a list in a list": {
      type: "orderedList",
      content: [
        {
          type: "listItem",
          content: [
            paragraph(),
            { type: "bulletList", content: [{ type: "listItem", content: [paragraph()] }] },
          ],
        },
      ],
    },
    "a lifted sentence": { type: "pullQuote", attrs: { attribution: "" } },
    "a question with its answer": exchange("empty", "", paragraph()),
  }
  test.each(Object.entries(nothing))("%s is not shown", (_name, block) => {
    expect(shownText(doc(said[0], block, said[1]))).toEqual(doc(...said))
  })

  test("all of it at once is not shown either, and nothing else goes", () => {
    expect(richTextHtml(shownText(doc(said[0], ...Object.values(nothing), said[1])), place)).toBe(
      "<p>One.</p>\n<p>Two.</p>",
    )
  })

  test.each([
    ["a picture", { type: "image", attrs: { imageId: 7, alt: "", caption: "", credit: "" } }],
    ["a footnote alone", { type: "paragraph", content: [{ type: "footnote", attrs: { words: "See." } }] }],
    ["who said it", { type: "pullQuote", attrs: { attribution: "Marta" } }],
    [
      "a line break among words",
      { type: "paragraph", content: [words("a"), { type: "hardBreak" }, words("b")] },
    ],
    ["an answer without its question", exchange("half", "", paragraph("Nobody asked."))],
  ])("%s is shown", (_name, block) => expect(shownText(doc(block))).toEqual(doc(block)))

  test("the empty parts of lists and quotations go, and the others stay", () => {
    const list = (...items: object[]) => ({ type: "bulletList", content: items })
    const item = (...content: object[]) => ({ type: "listItem", content })
    expect(
      shownText(
        doc(list(item(paragraph("a")), item(paragraph()), item(paragraph(), list(item(paragraph("b")))))),
      ),
    ).toEqual(doc(list(item(paragraph("a")), item(list(item(paragraph("b")))))))
    expect(shownText(doc({ type: "blockquote", content: [paragraph(), paragraph("said")] }))).toEqual(
      doc({ type: "blockquote", content: [paragraph("said")] }),
    )
  })
})

describe("numbers that were typed before questions", () => {
  const asked = (...questions: (string | object[])[]) =>
    exchangesOf(
      shownText(doc(...questions.map((each, at) => exchange(`no${at}00`, each, paragraph("Yes."))))),
    ).map(questionOf)
  test.each<[string, string[], string[]]>([
    [
      "a point",
      ["1. What is grown?", "2. For whom?", "10. And next year?"],
      ["What is grown?", "For whom?", "And next year?"],
    ],
    ["brackets", ["(1) Who?", "(2) When?"], ["Who?", "When?"]],
    ["one bracket", ["1) Who?", "2) When?"], ["Who?", "When?"]],
    ["a dash", ["1 – Who?", "2 - When?"], ["Who?", "When?"]],
    ["a colon, with Arabic digits", ["١: من؟", "٢: متى؟"], ["من؟", "متى؟"]],
    ["no space", ["1.Who?", "2.When?"], ["Who?", "When?"]],
    ["one question alone", ["1. Who?"], ["Who?"]],
    ["some of the questions", ["1. Who?", "2. When?", "And why?"], ["Who?", "When?", "And why?"]],
  ])("%s: stand once", (_name, typed, shown) => expect(asked(...typed)).toEqual(shown))

  test.each<[string, string[]]>([
    ["a year in Turkish", ["Ne zaman?", "10. yıl nasıl kutlandı?", "Kim?"]],
    ["a single one that is not the first", ["2. Dünya Savaşı?"]],
    ["a decimal and a time", ["3.5 million people?", "9:30 is early?"]],
    ["a word with a number", ["2-year plans?", "3-year plans?"]],
    ["numbers that do not rise", ["2. Who?", "1. When?"]],
    ["numbers and nothing else", ["1.", "2."]],
    ["years", ["1990. What happened?", "1991. And then?"]],
  ])("%s: are what the question is about", (_name, typed) => expect(asked(...typed)).toEqual(typed))

  test("go from bold words, too, and leave footnotes", () => {
    const note = { type: "footnote" as const, attrs: { words: "See." } }
    const bold = { ...words("1"), marks: [{ type: "bold" }] }
    const shown = shownText(
      doc(
        exchange("bold", [bold, words(". "), note, words("Who?")], paragraph("I.")),
        exchange("next", "2. Why?", paragraph("So.")),
      ),
    )
    expect(exchangesOf(shown)[0]?.content[0].content).toEqual([note, words("Who?")])
    expect(exchangesOf(shown).map(questionOf)).toEqual(["Who?", "Why?"])
  })
})

test("of questions that were half filled before that was refused, only the one that says nothing is left out", () => {
  const shown = shownText(
    doc(
      exchange("aaaa11", "What is sold?", paragraph("Honey.")),
      exchange("aaaa22", "", paragraph()),
      exchange("aaaa33", "Who buys?", paragraph()),
      exchange("aaaa44", "", paragraph("Nobody asked.")),
    ),
  )
  expect(exchangesOf(shown).map(({ attrs }) => attrs.id)).toEqual(["q-aaaa11", "q-aaaa33", "q-aaaa44"])
})

test("what is stored is not touched", () => {
  const stored = doc(paragraph(), exchange("aaaa11", "1. Who?", paragraph(), paragraph("I.")))
  const before = JSON.stringify(stored)
  expect(JSON.stringify(shownText(stored))).not.toBe(before)
  expect(JSON.stringify(stored)).toBe(before)
})

describe("a text from before there were bounds, with lists 2,000 deep", () => {
  let list: object = paragraph("the last")
  for (let count = 2_000; count > 0; count--)
    list = {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph(`item ${count}`), list] }],
    }
  const stored = { title: "Deep", summary: "", body: doc(paragraph("Before."), list, paragraph("After.")) }
  const shown = shownContent("news", stored as never)

  test("is read without breaking off: in feeds, in words, for its pictures and notes, and before review", () => {
    expect(richTextHtml(shown.body, place)).toContain("<p>item 2000</p>")
    expect(plainWords(shown.body)).toContain("the last")
    expect(footnotesOf(shown.body)).toEqual([])
    expect(imageIdsIn(stored)).toEqual([])
    expect(gapsIn(shown.body)).toEqual([])
    expect(whatIsMissing("news", { ...emptyContent("news"), ...stored } as never, { isFirst: true })).toEqual(
      [],
    )
  })

  test("keeps every word in its order, in lists that are as deep as they may be", () => {
    const [before, ...items] = textOf(shown.body).split(" item ")
    expect(before).toBe("Before.")
    expect(items).toHaveLength(2_000)
    expect(items[0]).toBe("1")
    expect(items.at(-1)).toBe("2000 the last After.")
    expect(JSON.stringify(shown.body).split('"bulletList"').length - 1).toBe(mostNestedLists)
  })
})
