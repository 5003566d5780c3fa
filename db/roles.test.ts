import { expect, test } from "vitest"
import { forRolesOf } from "./roles"

const urls = { DATABASE_URL: "postgres://o:p@host/news" }

test("a rule is laid for the roles of its database, as names and as texts", () => {
  const rule = "grant usage on schema live to imprimatur_app, imprimatur_public; select has('imprimatur_app')"
  expect(forRolesOf(rule, urls)).toBe(
    "grant usage on schema live to imprimatur_app_news, imprimatur_public_news; select has('imprimatur_app_news')",
  )
})

test("an operator's odd name is written so that it stays one", () => {
  const odd = { ...urls, DATABASE_APP_URL: "postgres://the%20%22app%22's@host/news" }
  expect(forRolesOf("grant all to imprimatur_app; select has('imprimatur_app')", odd)).toBe(
    `grant all to "the ""app""'s"; select has('the "app"''s')`,
  )
})

test("other names are left alone", () => {
  for (const rule of ["imprimatur_apples", "an_imprimatur_app", "imprimatur_app_news"])
    expect(forRolesOf(rule, urls)).toBe(rule)
})
