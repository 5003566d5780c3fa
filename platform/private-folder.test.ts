import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { env } from "../env"
import { requireDataFolder } from "./data-folder"
import { keepMail } from "./kept-mail"
import { privateFolder } from "./private-folder"
import { keptSecret } from "./secret"

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "imprimatur-folders-"))
})
afterEach(() => rm(home, { recursive: true }))

const rights = async (folder: string) => ((await stat(folder)).mode & 0o777).toString(8)

test("a folder that we make is ours alone, and so are the parents that it needed", async () => {
  const before = process.umask(0)
  try {
    privateFolder(join(home, "a", "b"))
    await requireDataFolder(join(home, "c", "d"))
    await keptSecret(join(home, "e"))
  } finally {
    process.umask(before)
  }
  for (const folder of ["a", "a/b", "c", "c/d", "e"])
    expect(await rights(join(home, folder)), folder).toBe("700")
})

test("folders that are there with wider rights are closed at the start, and what is not ours is left alone", async () => {
  const folders = ["", "images", "mail", "postgres", "somebody-elses"]
  for (const folder of folders) {
    await mkdir(join(home, folder), { recursive: true })
    await chmod(join(home, folder), 0o755)
  }
  await writeFile(join(home, "images", "a"), "")
  await requireDataFolder(home)
  const now = await Promise.all(folders.map(folder => rights(join(home, folder))))
  expect(now).toEqual(["700", "700", "700", "700", "755"])
  expect(await readdir(join(home, "images"))).toEqual(["a"])
})

test("mail lies in a folder of its own that nobody else may enter", async () => {
  const before = env.DATA_DIR
  env.DATA_DIR = home
  try {
    await keepMail({ key: "00000000-0000-4000-8000-000000000000", at: new Date() }, Buffer.from("Hello"))
  } finally {
    env.DATA_DIR = before
  }
  expect(await rights(join(home, "mail"))).toBe("700")
})
