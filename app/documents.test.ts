import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"

/** Public pages are documents: nothing that they are made of may ask for a client runtime. */

const endings = ["", ".ts", ".tsx", ".js", ".json"]

function fileOf(specifier: string, from: string) {
  const path = specifier.startsWith("@/") ? specifier.slice(2) : join(dirname(from), specifier)
  return endings.map(ending => path + ending).find(file => /\.\w+$/.test(file) && existsSync(file))
}

function importsOf(file: string) {
  const specifiers = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\b[^"]*?"((?:@|\.{1,2})\/[^"]+)"/gm,
  )
  return [...specifiers].flatMap(([, specifier = ""]) => fileOf(specifier, file) ?? [])
}

function reachableFrom(files: string[]) {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file) || !/\.tsx?$/.test(file)) return
    reached.add(file)
    for (const next of importsOf(file)) visit(next)
  }
  for (const file of files) visit(file)
  return [...reached]
}

const isClient = (file: string) => /^["']use client["']/m.test(readFileSync(file, "utf8"))

test("no public page reaches a client component", () => {
  const pages = globSync("app/**/*.tsx").filter(file => /^app\/(\(\w+\)\/)?\[locale\]\//.test(file))
  const reached = reachableFrom([...pages, ...globSync("app/api/*.tsx"), "app/global-not-found.tsx"])
  expect(reached.length).toBeGreaterThan(80)
  expect(reached.filter(isClient)).toEqual([])
})

test("the desk is an application, and the same search finds its client components", () => {
  expect(reachableFrom(globSync("app/desk/**/*.tsx")).filter(isClient).length).toBeGreaterThan(5)
})
