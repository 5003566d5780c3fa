import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { quit } from "./install.mjs"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const places = [
  "/usr/bin/chromium",
  ...(process.env.PATH ?? "").split(delimiter).flatMap(folder => names.map(name => join(folder, name))),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/** The browser for the end-to-end tests. Where apt and root are at hand, a missing one is installed. */
export function findOrInstallChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) quit(`CHROMIUM_PATH is ${given}, and there is no such file.`)
  return given || find() || (mayInstall() && install()) || quit(advice)
}

const advice =
  "The browser tests need Chromium. Install the package chromium or Google Chrome, " +
  "or set CHROMIUM_PATH to the program."

const find = () => places.find(place => existsSync(place))

const mayInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")

function install() {
  console.log("Installing Chromium for the browser tests …")
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }
  spawnSync("apt-get", ["update", "-qq"], options)
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options)
  return find()
}
