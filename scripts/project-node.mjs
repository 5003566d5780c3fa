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
  // once each: a terminal and npm both send Ctrl-C, and the child has had the terminal's
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    let isForwarded = false
    process.on(signal, () => {
      if (!isForwarded) child.kill(signal)
      isForwarded = true
    })
  }
  child.on("error", error => quit(`The project's own Node.js could not be run: ${error.message}.`))
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
