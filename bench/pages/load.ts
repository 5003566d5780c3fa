import { execFile } from "node:child_process"
import { promisify } from "node:util"

export type Load = { perSecond: number; failed: number }

/** As many requests as 32 connections of one thread of wrk (Debian's package) can make in some seconds. */
export async function load(
  url: string,
  { seconds, encoding }: { seconds: number; encoding: string },
): Promise<Load> {
  const { stdout } = await promisify(execFile)("wrk", [
    ...["-t1", "-c32", `-d${seconds}`, "-H", `accept-encoding: ${encoding}`],
    url,
  ])
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  if (!perSecond) throw new Error(`wrk says nothing that can be read:\n${stdout}`)
  return { perSecond, failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0) }
}

export const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
