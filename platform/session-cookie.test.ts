import { afterAll, beforeAll, expect, test } from "vitest"
import { env } from "../env"
import { hadSession, hasSession, isOurToken, newToken } from "./session-cookie"

const before = env.AUTH_SECRET
beforeAll(() => {
  env.AUTH_SECRET = "a secret that only this test and nobody else knows"
})
afterAll(() => {
  env.AUTH_SECRET = before
})

test("what we gave somebody is a session as far as one can see, alone or among other cookies", () => {
  const token = newToken()
  expect(isOurToken(token)).toBe(true)
  for (const cookies of [`session=${token}`, `__Host-session=${token}`, `theme=dark; session=${token}; a=b`])
    expect(hasSession(cookies), cookies).toBe(true)
  expect(newToken()).not.toBe(token)
})

test("what somebody made up is none", () => {
  const [random = "", end = "", signature = ""] = newToken().split(".")
  for (const token of [
    "",
    "abc",
    "x".repeat(10_000),
    `${random}.${end}`,
    `${random}.${end}.`,
    `${random}.${end}.${"A".repeat(43)}`,
    `${random}.${Number(end) + 1}.${signature}`,
    `${"A".repeat(43)}.${end}.${signature}`,
    `${random}.${end}.${signature}x`,
  ]) {
    expect(isOurToken(token), token).toBe(false)
    expect(hasSession(`session=${token}`), token).toBe(false)
  }
  for (const cookies of [undefined, "theme=dark", `obsession=${newToken()}`])
    expect(hasSession(cookies), cookies).toBe(false)
})

test("after twelve hours it is none any more, and with another secret it never was", () => {
  const token = newToken(Date.now() - 12 * 60 * 60 * 1_000)
  expect(hasSession(`session=${token}`)).toBe(false)
  expect(isOurToken(token)).toBe(true) // whether it ended is for the database's clock
  const other = newToken()
  env.AUTH_SECRET = "another secret of the same length, made up as well"
  expect(isOurToken(other)).toBe(false)
  expect(hasSession(`session=${other}`)).toBe(false)
})

test("a session that ended was somebody's for some weeks, and what somebody made up was nobody's", () => {
  const hour = 3_600_000
  const ofSince = (hours: number) => `session=${newToken(Date.now() - hours * hour)}`
  expect([1, 13, 24 * 30, 24 * 31].map(hours => hadSession(ofSince(hours)))).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(hasSession(ofSince(13))).toBe(false)
  for (const cookies of [undefined, "session=abc", `session=${newToken()}x`])
    expect(hadSession(cookies)).toBe(false)
})
