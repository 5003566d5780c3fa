import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"

/**
 * Runs a program and gives what it says. It is waited for without standing still: connections that the product closes
 * meanwhile would not be noticed, and the next page be asked for on one of them. It ends when this process does. Whatever
 * ends with another status than one that `says` something of what it looked at has looked at nothing, and is an error.
 */
export async function runProgram(command: string, parts: string[], { input = "", says = [0] } = {}) {
  const child = spawn(command, parts)
  const end = () => child.kill()
  process.once("exit", end)
  const ended = once(child, "close")
  child.stdin.on("error", () => {}) // one that ends early says why with its status
  child.stdin.end(input)
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  process.off("exit", end)
  if (!says.includes(status)) throw new Error(`${command} ended with ${status}. ${stderr.slice(-500)}`)
  return { status: status as number, stdout, stderr }
}
