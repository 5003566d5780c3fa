import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { constants } from "node:os"
import { join } from "node:path"
import { quit, root } from "./install.mjs"

const ownNode = join(
  root,
  process.platform === "win32" ? "node_modules/node/bin/node.exe" : "node_modules/.bin/node",
)

/** Runs a TypeScript file under the project's own Node, hands signals on to it, and ends as it ends. */
export function runScript(file, args) {
  if (!existsSync(ownNode))
    quit("The project's own Node.js is missing. Delete the folder node_modules and try again.")
  const child = spawn(ownNode, ["--conditions=react-server", "--import", "tsx", file, ...args], {
    cwd: root,
    stdio: "inherit",
  })
  forwardSignals(child)
  child.on("error", error => quit(`The project's own Node.js could not be run: ${error.message}.`))
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

/** Once each, because a terminal and npm both pass on Ctrl-C. */
function forwardSignals(child) {
  const sent = new Set()
  const forward = signal => {
    if (!sent.has(signal)) child.kill(signal)
    sent.add(signal)
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, forward)
  if (process.env.npm_lifecycle_event) onParentGone(() => forward("SIGTERM"))
}

/** npm hands SIGTERM to the shell between it and us, which dies without telling us. */
function onParentGone(react) {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || react(), 250).unref()
}
