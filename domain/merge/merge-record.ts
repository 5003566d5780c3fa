import { isSame } from "../same-content.ts"
import type { Merging } from "./conflict.ts"

type Named = Record<string, unknown>

/** One value that cannot be taken apart: whoever changed it has it; where both did, it is asked. */
export function mergeValue(merging: Merging, base: unknown, [mine, theirs]: [unknown, unknown]): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs
  if (isSame(theirs, base)) return mine
  return merging.ask({ base, mine, theirs }) === "theirs" ? theirs : mine
}

/** Named parts, each for itself. */
export function mergeRecord(merging: Merging, base: Named, [mine, theirs]: [Named, Named]): Named {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  return Object.fromEntries(
    [...names]
      .map(name => [name, mergeValue(merging, base[name], [mine[name], theirs[name]])] as const)
      .filter(([, value]) => value !== undefined),
  )
}
