import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import PostalMime from "postal-mime"
import { env } from "@/env"
import { privateFolder } from "./private-folder"

/** Mail as files in the data folder, where no mail server is set. A file's name begins with its time. */

export type KeptMail = { name: string; subject: string; to: string; from: string; at: string; text: string }

const mostKept = 1_000
const form = /^\d{8}T\d{6}Z-[0-9a-f-]{36}$/
const folder = () => join(env.DATA_DIR, "mail")
const pathOf = (name: string) => join(folder(), `${name}.eml`)

/** The same letter has the same name, so that a repetition replaces it. */
export async function keepMail({ key, at }: { key: string; at: Date }, bytes: Buffer) {
  const name = `${at.toISOString().replace(/[-:]|\.\d+/g, "")}-${key}`
  privateFolder(folder())
  await writeFile(`${pathOf(name)}.part`, bytes, { mode: 0o600 })
  await rename(`${pathOf(name)}.part`, pathOf(name)) // a reader never meets half a letter
}

/** The names of all that is kept, newest first. */
async function keptNames() {
  const files = await readdir(folder()).catch(nothingKept([]))
  return files
    .filter(file => file.endsWith(".eml"))
    .map(file => file.slice(0, -".eml".length))
    .filter(name => form.test(name))
    .sort()
    .reverse()
}

/** Some of the kept letters, newest first, with the number of all. */
export async function keptMail({ from, atMost }: { from: number; atMost: number }) {
  const names = await keptNames()
  const letters = await Promise.all(names.slice(from, from + atMost).map(readMail))
  return { letters: letters.filter(letter => letter !== undefined), total: names.length }
}

/** A letter as its file has it; undefined when there is none of this name. */
export async function readMailFile(name: string): Promise<Buffer<ArrayBuffer> | undefined> {
  return form.test(name) ? await readFile(pathOf(name)).catch(nothingKept(undefined)) : undefined
}

export async function readMail(name: string): Promise<KeptMail | undefined> {
  const file = await readMailFile(name)
  if (!file) return undefined
  const { subject = "", to, from, date, text = "" } = await PostalMime.parse(file)
  return { name, subject, text, to: to?.[0]?.address ?? "", from: from?.address ?? "", at: date ?? "" }
}

/** Removes all but the newest thousand. */
export async function forgetOldMail() {
  for (const name of (await keptNames()).slice(mostKept)) await rm(pathOf(name), { force: true })
}

/** Removes what was sent to these addresses. */
export async function forgetMailTo(addresses: readonly string[]) {
  const theirs = new Set(addresses.map(address => address.toLowerCase()))
  for (const name of await keptNames()) {
    const letter = await readMail(name)
    if (letter && theirs.has(letter.to.toLowerCase())) await rm(pathOf(name), { force: true })
  }
}

const nothingKept =
  <Nothing>(nothing: Nothing) =>
  (error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return nothing
    throw error
  }
