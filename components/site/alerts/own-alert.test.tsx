import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import type { Locale } from "@/domain/locales"
import { OwnAlert } from "./own-alert"

const drawn = (locale: Locale, language: Locale) =>
  renderToStaticMarkup(
    <OwnAlert
      locale={locale}
      alertKey="key"
      alert={{
        id: 1,
        language,
        frequency: "daily",
        isOfThisMail: false,
        words: { title: "Honey", narrowing: [] },
      }}
      isMarked={false}
      actions={{ change: "/change", stop: "/stop" }}
    />,
  )

test.each([
  ["fr", "en", "Les messages sur cette liste sont en anglais."],
  ["en", "fr", "The mails about this list are in French."],
  ["ru", "ar", "Язык писем об этом списке: арабский."],
] as const)("the page in %s says in its own language that mails are in %s", (locale, language, words) => {
  expect(drawn(locale, language)).toContain(words)
  expect(drawn(locale, language)).not.toContain("The mails are in")
})

test("nothing is said of mails in the page's own language", () => {
  expect(drawn("fr", "fr")).not.toContain("Les messages sur cette liste")
})
