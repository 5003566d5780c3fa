import { existsSync, readFileSync, statSync } from "node:fs"
import * as util from "node:util"

/**
 * `.env` is read here and nowhere else, once, before anything else looks at the environment: whoever reads it notes the
 * names of its settings in the environment, and processes that it starts inherit all of that. What the environment has
 * already, be it empty, stays. Plain JavaScript, because it is read before anything is installed.
 */

const note = "ENV_FILE_SETTINGS"
/** What the framework would read by itself, later, and for its own part only. */
const otherFiles = ["", ".production", ".development", ".test"]
  .flatMap(name => [`.env${name}`, `.env${name}.local`])
  .slice(1)

/**
 * The names of the settings in `.env`.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} folder
 * @returns {string[]}
 */
export function readEnvFile(environment = process.env, folder = ".") {
  const noted = environment[note]
  if (noted !== undefined) return noted.split(" ").filter(Boolean)
  const other = otherFiles.find(name => existsSync(`${folder}/${name}`))
  if (other) throw new Error(`Settings are read from .env only. Move those of ${other} there, and remove it.`)
  const file = `${folder}/.env`
  const isThere = existsSync(file)
  if (isThere && !statSync(file).isFile())
    throw new Error("Settings are read from a file .env, and what has this name here is no file. Rename it.")
  const settings = isThere ? util.parseEnv(readFileSync(file, "utf8")) : {}
  for (const [name, value] of Object.entries(settings)) environment[name] ??= value ?? ""
  environment[note] = Object.keys(settings).join(" ")
  environment.__NEXT_PROCESSED_ENV = "true" // the framework's own word for: this was done
  return Object.keys(settings)
}
