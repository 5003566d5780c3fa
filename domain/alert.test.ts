import { expect, test } from "vitest"
import { emailAddress, letterNotTaken, masked } from "./alert"

test.each([
  "ada&b=c@example.org",
  "ada!#$%*/?^`{|}~x@example.org",
  "ada@example.org",
  "ada.lovelace+bees@mail.example.co.uk",
  "o'brien@example.org",
])("%s is an address", address => expect(emailAddress.safeParse(address).success).toBe(true))

test.each([
  ["ada@bücher.example", "ada@xn--bcher-kva.example"],
  ["ada@пример.рф", "ada@xn--e1afmkfd.xn--p1ai"],
  ["ada@مثال.example", "ada@xn--mgbh0fb.example"],
  ["Ada@Example.org", "Ada@Example.org"],
])("%s goes to %s", (typed, address) => expect(emailAddress.parse(typed)).toBe(address))

test.each([
  "",
  "адa@example.org",
  "josé@example.org",
  ".ada@example.org",
  "ada.@example.org",
  "a..da@example.org",
  "ada@-example.org",
  "ada@example-.org",
  '"ada"@example.org',
  "ada<b>@example.org",
  "ada,b@example.org",
  "ada@bücher.example/path",
  "ada@bü cher.example",
  "ada@ü",
  "ada",
  "ada@",
  "@example.org",
  "ada@example",
  "a b@example.org",
  "ada@example.org\nBcc: b@example.org",
  `${"a".repeat(250)}@example.org`,
])("%j is none", address => expect(emailAddress.safeParse(address).success).toBe(false))

test.each([
  ["josé@example.org", "é"],
  ["jose\u0301@example.org", "e\u0301"],
  ["ада@example.org", "а"],
  ["o’brien@example.org", "’"],
  ["ada@bücher.example", undefined],
  ["ada b@example.org", undefined],
  ["ada\u200b@example.org", undefined],
  ["josé", undefined],
  ["", undefined],
])("of %j the letter that is not taken is %j", (typed, letter) => expect(letterNotTaken(typed)).toBe(letter))

test("what is masked tells neither whose address it is nor how long", () => {
  expect(masked("bo@example.org")).toBe("b…@example.org")
  expect(masked("bernadette@example.org")).toBe("b…@example.org")
})
