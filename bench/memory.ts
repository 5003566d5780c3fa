import { readdirSync, readFileSync } from "node:fs"

type Process = { pid: number; name: string; pss: number; rss: number }

/** All processes below this one, with what each holds in memory by Linux's count, in MB. */
export function processesBelow(pid: number): Process[] {
  const children = new Map<number, number[]>()
  for (const each of readdirSync("/proc").map(Number).filter(Boolean)) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(textOf(each, "status"))?.[1])
    children.set(parent, [...(children.get(parent) ?? []), each])
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)]
  return below(pid).flatMap(measured)
}

/** Proportional set size: what is shared counts in parts. Resident set size: it counts in each that has it. */
export function measured(pid: number): Process[] {
  const rollup = textOf(pid, "smaps_rollup")
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(rollup)?.[1]) / 1024
  const name = textOf(pid, "cmdline").replaceAll("\0", " ").trim()
  return rollup ? [{ pid, name, pss: megabytes("Pss"), rss: megabytes("Rss") }] : []
}

function textOf(pid: number, file: "status" | "smaps_rollup" | "cmdline") {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8")
  } catch {
    return "" // it has just ended
  }
}
