import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test, vi } from "vitest"

vi.setConfig({ testTimeout: 60_000 }) // processes start slowly on a busy machine

/** `npm start`, as far as it gets when something is wrong with what was asked for: nothing is begun. */

let folder: string
const children = new Set<ChildProcess>()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "imprimatur-start-"))
})
afterAll(() => {
  for (const child of children) child.kill("SIGTERM")
  rmSync(folder, { recursive: true })
})

async function start(settings: Record<string, string>, script = "scripts/start.mjs") {
  const dataDir = join(folder, "data")
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir, NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", chunk => (said += chunk))
  children.add(child)
  const [code] = await once(child, "close")
  children.delete(child)
  return { code, said: said.trim(), hasBegun: existsSync(dataDir) }
}

test("a port that is taken is one sentence, and nothing is left running", async () => {
  const other = createServer().listen(0, "127.0.0.1")
  await once(other, "listening")
  const { port } = other.address() as AddressInfo
  expect(await start({ PORT: `${port}` })).toEqual({
    code: 1,
    said: `Port ${port} at 127.0.0.1 is taken by another program. End that, or set PORT to another number.`,
    hasBegun: false,
  })
  other.close()
})

test("an address that is not this machine's is one sentence", async () => {
  expect(await start({ PORT: "4999", HOST: "192.0.2.1" })).toEqual({
    code: 1,
    said: "192.0.2.1 is no address of this machine. Set HOST to one that is, or to 0.0.0.0 for all of them.",
    hasBegun: false,
  })
})

test.each([
  ["abc", "be a number"],
  ["3.5", "be a whole number"],
  ["-1", "be 1 or more"],
  ["0", "be 1 or more"],
  ["70000", "be 65535 or less"],
])("PORT=%s is one sentence, before anything", async (PORT, must) => {
  expect(await start({ PORT })).toEqual({
    code: 1,
    said: `The setting PORT must ${must}.`,
    hasBegun: false,
  })
})

test.each([
  [{ SITE_ULR: "https://news.example.org" }, "There is no setting SITE_ULR. Did you mean SITE_URL?"],
  [{ PAGE_CACHE_MB: "much" }, "The setting PAGE_CACHE_MB must be a number."],
])("%o is refused before anything is begun", async (settings, said) => {
  expect(await start({ PORT: "4999", ...settings })).toEqual({ code: 1, said, hasBegun: false })
})

const folders = process.platform === "linux" ? ["/dev/null/data", "/proc/data/x"] : ["/dev/null/data"]
test.each(folders)("a data folder in which nothing can be written is said as such: %s", async DATA_DIR => {
  expect(await start({ PORT: "4999", DATA_DIR })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Nothing can be written in the data folder \/.+: .+\. DATA_DIR names it\.$/),
  })
})
