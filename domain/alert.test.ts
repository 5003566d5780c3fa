import { expect, test } from "vitest"
import { emailAddress, masked } from "./alert"

test.each(["ada@example.org", "ada.lovelace+bees@mail.example.co.uk", "o'brien@example.org"])(
  "%s is an address",
  address => expect(emailAddress.safeParse(address).success).toBe(true),
)

test.each([
  ["ada@bücher.example", "ada@xn--bcher-kva.example"],
  ["ada@пример.рф", "ada@xn--e1afmkfd.xn--p1ai"],
  ["ada@مثال.example", "ada@xn--mgbh0fb.example"],
  ["Ada@Example.org", "Ada@Example.org"],
])("%s goes to %s", (typed, address) => expect(emailAddress.parse(typed)).toBe(address))

test.each([
  "",
  "адa@example.org",
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

test("what is masked tells neither whose address it is nor how long", () => {
  expect(masked("bo@example.org")).toBe("b…@example.org")
  expect(masked("bernadette@example.org")).toBe("b…@example.org")
})
