import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { localeCodes } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { Frame } from "./frame"

const here = { href: "/", label: "Here" }
const nothing = {
  ...{ home: "/", menu: [], kinds: [], terms: [], languages: [] },
  ...{ search: here, forPrograms: here, calendar: here },
}

const pageOf = (locale: (typeof localeCodes)[number], isOpenDemonstration: boolean) =>
  renderToStaticMarkup(
    <Frame {...nothing} locale={locale} isDemonstration isOpenDemonstration={isOpenDemonstration}>
      <p>Words</p>
    </Frame>,
  )

test.each(localeCodes)("a page in %s says that a demonstration is open to others, and only then", locale => {
  const words = translator(locale)("site.demonstrationIsOpen")
  expect(pageOf(locale, true)).toContain(`>${words}</aside>`)
  expect(pageOf(locale, false)).not.toContain(words)
  if (locale !== "en") expect(words).not.toBe(translator("en")("site.demonstrationIsOpen"))
})
