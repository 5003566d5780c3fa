import { expect, test } from "vitest"
import { longestList, readRedirectList } from "./redirect-list"

const site = "https://coop.example.org"
const read = (...lines: string[]) => {
  const { redirects, problems } = readRedirectList(lines.join("\r\n"), site)
  return {
    pairs: redirects.map(({ from, address }) => `${from} > ${address}`),
    problems: problems.map(({ line, sentence }) => `${line}: ${sentence}`),
  }
}
const good = ["/global/wcms_754128/lang--en > /en/news/honey", "/x/nextrow--220 > https://example.org/"]

test.each([",", ";", "\t"])(
  "columns are separated by %j, with a heading or without, behind a byte-order mark",
  mark => {
    const rows = [
      `http://www.example.org/global/WCMS_754128/lang--en/index.htm${mark}/en/news/honey`,
      "",
      `/x/nextRow--220${mark} "https://example.org"`,
    ]
    expect(read(...rows)).toEqual({ pairs: good, problems: [] })
    expect(read(`\uFEFFOld${mark}New`, ...rows)).toEqual({ pairs: good, problems: [] })
  },
)

test("an address may have the other separator in it", () => {
  expect(read("/a,b;/en/c,d", "/e,f;/en/g,h").pairs).toEqual(["/a,b > /en/c,d", "/e,f > /en/g,h"])
  expect(read('"/a,b",/en/c').pairs).toEqual(["/a,b > /en/c"])
})

test("empty columns at the end of a row are nothing", () => {
  expect(read("/a,/en,,", "/b,/fr,,")).toEqual({ pairs: ["/a > /en", "/b > /fr"], problems: [] })
})

test("the same row twice counts once, and two targets for one address are one too many", () => {
  expect(read("/a,/en", "/A/,/en", "/a/index.htm,/fr")).toEqual({
    pairs: ["/a > /en"],
    problems: ["3: /a has another target in line 1."],
  })
})

test("each bad row has a sentence", () => {
  expect(read("/a,/en", "/b", "/c,/en,soon", ",/en", "/d,ftp://x", "/caf%E9,/en").problems).toEqual([
    "2: Write where the old address should lead.",
    "3: There are 3 columns. Two are needed: the old address and its target.",
    "4: Write the old address.",
    "5: “ftp://x” is no target. One begins with https:// or, on this site, with /.",
    "6: “/caf%E9” is badly encoded or has more than 500 characters.",
  ])
})

test("quotation marks that do not match are told with their line", () => {
  expect(read("/a,/en", '"/b,/en').problems).toEqual([
    "2: The quotation marks up to here do not come in pairs.",
  ])
})

test("what is empty, a lone heading, or endless is refused whole", () => {
  expect(() => read("", " ")).toThrow("The list is empty.")
  expect(() => read("from,to")).toThrow("The list has a heading and no rows.")
  expect(() => read(...Array.from({ length: longestList.rows + 1 }, (_, n) => `/a${n},/en`))).toThrow(
    "The list has 5001 rows. Import it in parts of 5,000 rows at most.",
  )
  expect(() => read(`/a,/en/${"a".repeat(longestList.bytes)}`)).toThrow("too long")
})
