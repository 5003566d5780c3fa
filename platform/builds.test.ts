import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { currentBuild, draft, finishDraft, isBuilt, makeCurrent } from "./builds"

const before = process.cwd()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "imprimatur-builds-"))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

function build(name: string) {
  mkdirSync(join(draft, "server"), { recursive: true })
  mkdirSync(join(draft, "cache"), { recursive: true })
  writeFileSync(join(draft, "BUILD_ID"), name)
  finishDraft(name)
}

test("a draft counts as nothing until it is complete, and what makes building quick is kept", () => {
  mkdirSync(draft, { recursive: true })
  writeFileSync(join(draft, "BUILD_ID"), "half")
  expect(isBuilt("one")).toBe(false)
  expect(currentBuild()).toBeUndefined()
  build("one")
  expect(isBuilt("one")).toBe(true)
  expect(currentBuild()).toBeUndefined() // nobody has switched to it
  makeCurrent("one")
  expect(currentBuild()).toBe(".next/builds/one")
  expect(existsSync(join(draft, "cache"))).toBe(true)
  expect(existsSync(".next/builds/one/cache")).toBe(false)
})

test("the two newest stay, and going back to one needs no building", () => {
  for (const name of ["one", "two", "three"]) {
    build(name)
    makeCurrent(name)
  }
  expect(["one", "two", "three"].map(isBuilt)).toEqual([false, true, true])
  makeCurrent("two")
  expect(currentBuild()).toBe(".next/builds/two")
})

test("a build that a process reads is never taken away", async () => {
  build("one")
  makeCurrent("one")
  const note = { what: "a test", build: currentBuild() }
  const script = `
    const { noteRunning } = await import(${JSON.stringify(import.meta.resolve("./running-here.mjs"))})
    noteRunning(${JSON.stringify(note)})
    console.log("noted")
    setInterval(() => {}, 1000)`
  const reader = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: before })
  await once(reader.stdout, "data")
  for (const name of ["two", "three"]) {
    build(name)
    makeCurrent(name)
  }
  expect(isBuilt("one")).toBe(true)

  reader.kill("SIGKILL") // it cannot take leave
  await once(reader, "exit")
  build("four")
  makeCurrent("four")
  expect(["one", "two", "three", "four"].map(isBuilt)).toEqual([false, false, true, true])
})

test("a pointer that broke names no build", () => {
  build("one")
  makeCurrent("one")
  writeFileSync(".next/builds/current", "")
  expect(currentBuild()).toBeUndefined()
  writeFileSync(".next/builds/current", "on")
  expect(currentBuild()).toBeUndefined()
})
