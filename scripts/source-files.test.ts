import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { hashOfSources } from "./source-files"

let folder: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "imprimatur-sources-"))
  write("app/page.tsx", "one")
  write("env.ts", "one")
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  "next-env.d.ts",
  "app/page.test.tsx",
  "db/commands/take.test.ts",
  "docs/operating.md",
  "README.md",
  ".data/secret",
  ".next/builds/draft/BUILD_ID",
  "scripts/start.mjs",
  "bench/stage.ts",
  "vitest.config.ts",
])("%s is no part of a build, so that it changes makes none", path => {
  const before = hashOfSources(folder)
  write(path, "new")
  expect(hashOfSources(folder)).toBe(before)
})

test.each([
  "app/page.tsx",
  "components/site/site-module.js",
  "messages/en.json",
  "env.ts",
  "env-file.mjs",
  "next.config.ts",
  "package-lock.json",
  "db/migrations/0000_first.sql",
])("%s is part of one", path => {
  const before = hashOfSources(folder)
  write(path, "another")
  expect(hashOfSources(folder)).not.toBe(before)
})

test("what moves from the end of one file to the beginning of the next is seen", () => {
  write("app/a.ts", "ab")
  write("app/b.ts", "c")
  const before = hashOfSources(folder)
  write("app/a.ts", "a")
  write("app/b.ts", "bc")
  expect(hashOfSources(folder)).not.toBe(before)
})
