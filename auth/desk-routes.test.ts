import { readdirSync } from "node:fs"
import { dirname } from "node:path"
import { expect, test } from "vitest"
import { deskRoutes, isDeskRoute } from "./desk-routes"

test("the pages that one may be led back to are those that the desk has", () => {
  const folders = readdirSync("app/desk", { recursive: true, encoding: "utf8" })
    .filter(file => /(^|\/)page\.tsx$/.test(file) && !file.includes("[..."))
    .map(file => `/desk/${dirname(file)}`.replace(/\/\.$/, ""))
  expect(folders.sort()).toEqual([...deskRoutes].sort())
})

test.each([
  "/desk/images",
  "/desk/mail/a/file",
  "/desk/nothing",
  "/desks",
  "/en",
  "/desk/stories/1/en/edit/x",
])("%s is no page of the desk", path => {
  expect(isDeskRoute(path)).toBe(false)
})
