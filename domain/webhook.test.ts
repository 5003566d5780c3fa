import { expect, test } from "vitest"
import { webhookAddress } from "./webhook"

test("a web address is kept as browsers would write it, without its fragment", () => {
  expect(webhookAddress("https://Hooks.Example.org/a?b=1#c")).toBe("https://hooks.example.org/a?b=1")
  expect(webhookAddress("http://example.org:80")).toBe("http://example.org/")
  expect(webhookAddress("https://example.org:80/")).toBe("https://example.org:80/")
})

test.each([
  ["example.org/hook", "Write a whole address"],
  ["ftp://example.org", "begins with https://"],
  ["javascript:alert(1)", "begins with https://"],
  ["https://ada:secret@example.org/", "name and password"],
  ["https://example.org:8443/", "ports 80 and 443"],
])("%s is refused", (typed, sentence) => {
  expect(() => webhookAddress(typed)).toThrow(sentence)
})

test("a receiver on this machine may have any port, if the operator allows it", () => {
  expect(webhookAddress("http://127.0.0.1:8080/", { anyPort: true })).toBe("http://127.0.0.1:8080/")
})
