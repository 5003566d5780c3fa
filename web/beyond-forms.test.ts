import { expect, test } from "vitest"
import { beyondForms } from "./beyond-forms"

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth)
const form = (...values: string[]) =>
  Buffer.from(
    [
      ...values.map((value, n) => `--b\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${value}\r\n`),
      "--b--\r\n",
    ].join(""),
  )
const multipart = "multipart/form-data; boundary=b"

test.each([
  ["nothing", "", "text/plain"],
  ["a list", `[${"[],".repeat(100_000)}1]`, "text/plain;charset=UTF-8"],
  ["brackets in words", JSON.stringify([`${"[".repeat(5_000)}"\\`]), "text/plain"],
  ["words of brackets", "(".repeat(5_000) + "[".repeat(9), "text/plain"],
  ["text far too deep for us", nested(2_900), "text/plain"],
])("%s of an action is looked at further", (_, body, type) => {
  expect(beyondForms(Buffer.from(body), type)).toBe(false)
})

test.each([
  ["", nested(3_001)],
  [" after white space", ` \r\n\t${nested(4_000)}`],
  [" of objects", '{"a":'.repeat(3_001)],
  [" after a string with a quotation mark", `["\\"","\\\\",${nested(3_001)}`],
])("what is too deep%s is not", (_, body) => {
  expect(beyondForms(Buffer.from(body), "text/plain;charset=UTF-8")).toBe(true)
  expect(beyondForms(form("x", body), multipart)).toBe(true)
  expect(beyondForms(form('"', body), `${multipart.replace("=b", '="b"')}`)).toBe(true)
})

test("a form has many fields, with any words, and not endlessly many", () => {
  expect(beyondForms(form("[".repeat(900), 'he said: "', nested(500)), multipart)).toBe(false)
  expect(beyondForms(form(`Look: ${"[".repeat(9_000)}`), multipart)).toBe(false)
  expect(beyondForms(form(...Array(4_900).fill("x")), multipart)).toBe(false)
  expect(beyondForms(form(...Array(5_001).fill("x")), multipart)).toBe(true)
})

test("a form that hides where its fields begin is none of ours", () => {
  const deep = form(nested(4_000))
  for (const type of [
    "multipart/form-data",
    "multipart/form-data; boundary=a; boundary=b",
    "multipart/form-data; boundary=bb",
    "multipart/mixed; boundary=b",
  ])
    expect(beyondForms(deep, type), type).toBe(true)
  expect(beyondForms(Buffer.from(`before\r\n${deep}`), multipart)).toBe(true)
  const broken = `["--b\\r\\n",`.repeat(4_000)
  expect(beyondForms(form(broken), multipart)).toBe(true)
})
