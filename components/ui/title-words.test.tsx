import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { TitleWords } from "./title-words"

test("a hyphenated word of a title stands on one line, unless a telephone's lines are too short for it", () => {
  const markup = (title: string) => renderToStaticMarkup(<TitleWords>{title}</TitleWords>)
  expect(markup("Özge Berber-Agtaş, ILO")).toBe(
    'Özge <span class="whitespace-nowrap">Berber-Agtaş,</span> ILO',
  )
  expect(markup("Азиатско-Тихоокеанский регион")).toBe("Азиатско-Тихоокеанский регион")
})
