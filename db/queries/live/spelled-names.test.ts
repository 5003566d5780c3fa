import { beforeAll, expect, test } from "vitest"
import { fileStory } from "@/db/commands/file-story"
import { everything } from "@/domain/list-filter"
import { gatherTestCast, someText, step, versionOf, writeDraft } from "@/tests/factories"
import { entriesFound } from "./found"

/** Names of two words are written with a hyphen, a space or neither, and with any apostrophe. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

type Wish = { title: string; words?: string; countries?: string[] }

async function publish({ title, words = "Words.", countries = [] }: Wish) {
  const { editionId } = await writeDraft(people.diego, { title, content: { body: someText(words) } })
  const version = await versionOf(editionId)
  await fileStory(people.diego, { editionId, version, regions: [], countries, topics: [], series: null })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
}

const titles = async (words: string) =>
  (await entriesFound({ language: "en", filter: { ...everything, words } })).map(({ title }) => title)

test("a name is found with a hyphen, a space or neither, and with any apostrophe", async () => {
  const filed = {
    "Rice in terraces": "VN",
    "Coffee in the hills": "TL",
    Cashews: "GW",
    "A market hall": "CI",
  }
  for (const [title, country] of Object.entries(filed)) await publish({ title, countries: [country] })
  await publish({ title: "The Viet-Nam of old maps" })
  const forms = {
    "Rice in terraces": [
      "vietnam rice",
      "viet nam rice",
      "Viet-Nam rice",
      "viet‑nam rice",
      "viet–nam rice",
      '"Viet-Nam" rice',
    ],
    "Coffee in the hills": ["Timor-Leste", "timor leste", "Timor‐Leste", "east-timor", '"timor leste"'],
    Cashews: ["Guinea-Bissau", "guinea bissau", '"guinea-bissau"', "Guinée-Bissau"],
    "A market hall": [
      ...[
        "Côte d’Ivoire",
        "cote d'ivoire",
        "Cote dʼIvoire",
        "Côte d‘Ivoire",
        "Côte d`Ivoire",
        "Côte d´Ivoire",
        "Cote dꞌIvoire",
      ],
      ...["Côte-d’Ivoire", "ivory-coast", '"Ivory-Coast"'],
    ],
  }
  for (const [title, spelled] of Object.entries(forms))
    for (const words of spelled) expect(await titles(words), words).toEqual([title])
  for (const words of ["Viet-Nam", "vietnam", "Viet Nam"])
    expect((await titles(words)).sort(), words).toEqual(
      words === "vietnam" ? ["Rice in terraces"] : ["Rice in terraces", "The Viet-Nam of old maps"],
    )
  expect(await titles("terraces -viet-nam")).toEqual([])
})

test("a hyphen joins words, and does not leave out that which says nothing alone", async () => {
  await publish({ title: "Sites of memory", words: "One was kept." })
  await publish({ title: "A kitchen", words: "It stands on-site, an e-mail says." })
  expect(await titles("on-site")).toEqual(["A kitchen"])
  expect(await titles("email")).toEqual([])
  expect(await titles("e-mail")).toEqual(["A kitchen"])
})
