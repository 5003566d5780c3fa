import { expect, test } from "vitest"
import { emailAddress, masked } from "./alert"

test.each(["ada@example.org", "ada.lovelace+bees@mail.example.co.uk", "o'brien@example.org"])(
  "%s is an address",
  address => expect(emailAddress.safeParse(address).success).toBe(true),
)

test.each([
  "",
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
