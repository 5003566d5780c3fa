import { expect, test } from "vitest"
import { inAscii } from "./public-address"

test.each([
  ["/ru/news/мёд", "/ru/news/%D0%BC%D1%91%D0%B4"],
  ["/ru/news/%D0%BC%D1%91%D0%B4?a=é#é", "/ru/news/%D0%BC%D1%91%D0%B4?a=%C3%A9#%C3%A9"],
  ["/en/news", "/en/news"],
  ["/x/..//evil.example/a", "/evil.example/a"],
  ["/%2e/%2e%2e//evil.example", "/evil.example"],
  ["https://пример.example/мёд", "https://xn--e1afmkfd.example/%D0%BC%D1%91%D0%B4"],
])("%s is carried by a header as %s", (address, ascii) => {
  expect(inAscii(address)).toBe(ascii)
  expect(inAscii(ascii)).toBe(ascii)
})
