import { beforeAll, expect, test } from "vitest"
import { everything } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { gatherTestCast, someText, step, writeDraft } from "@/tests/factories"
import { extractsOf } from "./extracts"
import { entriesFound } from "./found"
import { suggestionsFor } from "./suggestions"

/** Words are found whole, whatever stands in them or around them. */

let people: Awaited<ReturnType<typeof gatherTestCast>>

async function publish(title: string, body: ReturnType<typeof someText>, language: Locale = "en") {
  const { editionId } = await writeDraft(people.diego, { title, language, content: { body } })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
}

const paragraph = (...content: object[]) =>
  ({ type: "doc", content: [{ type: "paragraph", content }] }) as never
const words = (text: string, mark?: object) => ({ type: "text", text, ...(mark && { marks: [mark] }) })
const link = { type: "link", attrs: { href: "https://example.org/" } }

const found = (q: string, language: Locale = "en") =>
  entriesFound({ language, filter: { ...everything, words: q } })
const titles = async (q: string, language: Locale = "en") =>
  (await found(q, language)).map(({ title }) => title)
const extract = async (q: string, language: Locale = "en") => {
  const ids = (await found(q, language)).map(({ id }) => id)
  return [...(await extractsOf(ids, q)).values()][0]
}

beforeAll(async () => {
  people = await gatherTestCast()
  await publish(
    "Three plants and a feast",
    paragraph(
      words("Z", { type: "bold" }),
      words("anthoxylum grows beside the "),
      words("cooper", link),
      words("age for the "),
      words("quin", { type: "italic" }),
      words("quagenary."),
    ),
  )
  await publish("Lines", paragraph(words("marsh"), { type: "hardBreak" }, words("mallow")))
  await publish(
    "Invisible",
    someText("The sy\u00ADco\u00ADmore and the tama\u200Brind, « sorrel »… and—yarrow."),
  )
  await publish("Un mot", someText("Elles n’ont qu’un mot d’ordre."), "fr")
  await publish("Not shut", someText("It wasn’t closed, said ‘the keeper’ of the “long barn”."))
  await publish("الورشة", someText("هذه تعـــاونية صغيرة، والعمل جيد."), "ar")
})

test.each([
  ["zanthoxylum", ["Three plants and a feast"]],
  ["quinquagenary", ["Three plants and a feast"]],
  ["cooperage", ["Three plants and a feast"]],
  ["anthoxylum", []],
  ["quagenary", []],
  ["marsh", ["Lines"]],
  ["mallow", ["Lines"]],
  ["marshmallow", []],
  ["sycamore", []],
  ["sycomore", ["Invisible"]],
  ["syco\u00ADmore", ["Invisible"]],
  ["tamarind", ["Invisible"]],
  ["sorrel", ["Invisible"]],
  ["yarrow", ["Invisible"]],
])("%s finds %j", async (q, expected) => {
  expect(await titles(q)).toEqual(expected)
})

test.each([
  ["fr", '"mot d\'ordre"'],
  ["fr", "“mot d’ordre”"],
  ["fr", "« mot d’ordre »"],
  ["fr", "„mot d‘ordre“"],
  ["fr", '"mot d’ordre"'],
  ["fr", "d'ordre"],
  ["fr", "dʼordre"],
  ["en", "wasn't"],
  ["en", "wasn’t"],
  ["en", '"wasn\'t closed"'],
  ["en", "“wasn’t closed”"],
  ["en", "«wasn`t closed»"],
  ["en", "keeper"],
  ["en", "“long barn”"],
] as const)("in %s, %s is found whatever its apostrophes and quotation marks", async (language, q) => {
  expect(await titles(q, language)).toEqual([language === "fr" ? "Un mot" : "Not shut"])
})

test("stretched letters part no word, in a text or in what is typed", async () => {
  for (const q of ["تعاونية", "تعـاونيـــة", "والعمل"]) expect(await titles(q, "ar"), q).toEqual(["الورشة"])
})

test("an extract has the text's own signs around the words that were found", async () => {
  expect(await extract("d'ordre", "fr")).toMatch(/mot d’\uE000ordre\uE001\./)
  expect(await extract("barn")).toContain("“long \uE000barn\uE001”")
  expect(await extract("zanthoxylum")).toContain("\uE000Zanthoxylum\uE001 grows")
  expect(await extract("sycomore")).toContain("\uE000sycomore\uE001")
})

test("suggestions take any apostrophe", async () => {
  await publish("L’atelier d’Aïcha", someText("…"), "fr")
  for (const typed of ["l'atelier", "L’ate", "l'atelier d'ai"])
    expect(
      (await suggestionsFor(typed, "fr")).map(({ name }) => name),
      typed,
    ).toEqual(["L’atelier d’Aïcha"])
})
