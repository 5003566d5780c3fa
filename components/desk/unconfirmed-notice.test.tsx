import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { type ShownInstance, UnconfirmedNotice } from "./unconfirmed-notice"

const now = new Date("2026-11-30T10:05:00Z")
const web2 = { name: "web-2:3000", heardAt: "2026-11-30T09:41:10Z", until: "2026-11-30T10:41:10Z" }
const told = (...instances: ShownInstance[]) =>
  renderToStaticMarkup(<UnconfirmedNotice instances={instances} zone="Europe/Zurich" now={now} />).replace(
    /<[^>]*>/g,
    "",
  )

test("where every server has confirmed nothing is said", () => {
  expect(told()).toBe("")
})

test("a server that has not is named, with when it was last heard of and until when it may show what was before", () => {
  expect(told(web2)).toContain("1 server has not confirmed the change.")
  // the next full minute, by the clock of who reads it
  expect(told(web2)).toContain("web-2:3000, last heard of today 10:41, until 11:42 at the latest")
})

test("several are named one by one, with the day where it is another", () => {
  const words = told(web2, { ...web2, name: "web-3:3000", until: "2026-12-01T10:00:00Z" })
  expect(words).toContain("2 servers have not confirmed the change.")
  expect(words).toContain("web-3:3000, last heard of today 10:41, until tomorrow 11:00 at the latest")
})
