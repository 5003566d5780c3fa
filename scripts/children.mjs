import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { constants } from "node:os"
import { quit, root } from "./install.mjs"
import { ownNode } from "./project-node.mjs"

/**
 * Runs files under the project's own Node, one after the other, and hands signals on to the one that runs. Once told to
 * stop, nothing more is begun.
 */
export function children(environment) {
  if (!existsSync(ownNode))
    quit("The project's own Node.js is missing. Delete the folder node_modules and try again.")
  let child
  let endsWithin
  let isStopping = false
  onceEach(["SIGINT", "SIGTERM", "SIGHUP"], signal => {
    isStopping = true
    child?.kill(signal)
    const told = child
    if (endsWithin) setTimeout(() => told?.kill("SIGKILL"), endsWithin).unref()
  })

  /**
   * Gives the code with which it ended. `hear` gets what it sends. One that was told to stop and is still there after
   * `mayTake` milliseconds is ended by force; the web process has a limit of its own.
   */
  function run(args, hear = () => {}, { evenIfStopped = false, mayTake } = {}) {
    if (isStopping && !evenIfStopped) return Promise.resolve(128 + constants.signals.SIGTERM)
    return new Promise(resolve => {
      child = spawn(ownNode, args, {
        cwd: root,
        stdio: ["ignore", "inherit", "inherit", "ipc"],
        env: { ...process.env, ...environment },
      })
      endsWithin = mayTake
      child.on("message", hear)
      child.on("error", error => quit(`The project's own Node.js could not be run: ${error.message}.`))
      child.on("exit", (code, signal) => {
        child = undefined
        resolve(code ?? 128 + constants.signals[signal])
      })
    })
  }

  /** To be stopped is no failure. */
  const end = code => process.exit(isStopping ? 0 : code)
  return { run, end, isStopping: () => isStopping }
}

/** Once each, because a terminal and npm both pass on Ctrl-C. */
function onceEach(signals, react) {
  const seen = new Set()
  const reactOnce = signal => {
    if (!seen.has(signal)) react(signal)
    seen.add(signal)
  }
  for (const signal of signals) process.on(signal, reactOnce)
  if (process.env.npm_lifecycle_event) onParentGone(() => reactOnce("SIGTERM"))
}

/** npm hands SIGTERM to the shell between it and us, which dies without telling us. */
function onParentGone(react) {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || react(), 250).unref()
}
