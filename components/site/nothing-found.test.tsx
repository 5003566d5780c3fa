import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { localeCodes } from "@/domain/locales"
import { messages } from "@/messages/translate"
import { NothingFound } from "./nothing-found"

const said = (
  words: string,
  chosen: string[],
  { locale = "en" as (typeof localeCodes)[number], meant = "" } = {},
) =>
  renderToStaticMarkup(
    <NothingFound
      words={words}
      meant={meant ? { words: meant, href: "/en/search?q=refugees" } : undefined}
      named={[]}
      terms={[]}
      chosen={chosen.map(label => ({ label, href: "/en/search" }))}
      elsewhere={[]}
      everything={{ label: "Show everything", href: "/en/search" }}
      locale={locale}
    />,
  )

test.each(localeCodes)(
  "in %s spelling is spoken of where words were typed, and choices where some were chosen",
  locale => {
    const { nothingHint, nothingWords, nothingNarrowed } = messages[locale].find
    for (const [words, chosen, hint] of [
      ["bees", [], nothingWords],
      ["bees", ["2019"], nothingHint],
      ["", ["2019"], nothingNarrowed],
    ] as const)
      expect(said(words, [...chosen], { locale })).toContain(hint)
    expect(new Set([nothingHint, nothingWords, nothingNarrowed]).size).toBe(3)
  },
)

test("other words are asked for in a link, and only where there are some", () => {
  expect(said("refugges", [], { meant: "refugees" })).toMatch(
    /<a href="\/en\/search\?q=refugees"[^>]*>Did you mean “refugees”\?<\/a>/,
  )
  expect(said("refugges", [])).not.toContain("Did you mean")
})
