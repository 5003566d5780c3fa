import { expect, test } from "vitest"
import { diskTrouble } from "./disk-trouble"

const coded = (code: string) => Object.assign(new Error(`${code}: no`), { code })

test.each([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk space that this user may take is used up"],
  ["EROFS", "the disk can only be read"],
  ["EACCES", "this user may not write there"],
])("%s is said in words, also beneath another error", (code, words) => {
  expect(diskTrouble(coded(code))).toBe(words)
  expect(diskTrouble(new Error("It could not be kept.", { cause: coded(code) }))).toBe(words)
})

test("a mistake of ours is not blamed on the disk", () => {
  expect(diskTrouble(coded("ENOENT"))).toBeUndefined()
  expect(diskTrouble(new TypeError("x is not a function"))).toBeUndefined()
})
