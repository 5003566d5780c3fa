import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"

/**
 * Runs a program and gives what it says. It is waited for without standing still: connections that the product closes
 * meanwhile would not be noticed, and the next page be asked for on one of them. It ends when this process does.
 */
export async function runProgram(command: string, parts: string[], input = "") {
  const child = spawn(command, parts)
  const end = () => child.kill()
  process.once("exit", end)
  const ended = once(child, "close")
  child.stdin.end(input)
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  process.off("exit", end)
  return { status: status as number | null, stdout, stderr }
}
