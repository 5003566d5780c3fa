/** Tries at a password are judged a few at a time, because each takes a processor and 64 MiB; the others wait. */
const mostAtOnce = 2
/** So many wait for each way in. Together they have their turn before a proxy loses its patience. */
const longestQueue = 500

/** It was not begun, because too many wait. `seconds` is about how long until fewer do. */
export class TooBusy extends Error {
  readonly seconds: number

  constructor(seconds: number) {
    super("Too many people are signing in at once.")
    this.seconds = seconds
  }
}

type Queue = (() => void)[]
const emptyRoom = () => ({ running: 0, ahead: [] as Queue, others: [] as Queue, usualMs: 60 })

// The framework loads this module more than once in a process; the processors are the same ones.
const shared = globalThis as { imprimaturTurns?: ReturnType<typeof emptyRoom> }
shared.imprimaturTurns ??= emptyRoom()
const room = shared.imprimaturTurns

/**
 * First come, first served; but who is `ahead` waits only for others who are, so that no crowd of strangers stands
 * between the desk and its own people.
 */
export async function queueSignIn<Result>(
  work: () => Promise<Result>,
  { isAhead = false } = {},
): Promise<Result> {
  const queue = isAhead ? room.ahead : room.others
  if (room.running < mostAtOnce) room.running++
  else if (queue.length >= longestQueue)
    throw new TooBusy(Math.ceil((queue.length * room.usualMs) / mostAtOnce / 1_000))
  else await new Promise<void>(resolve => queue.push(resolve))
  const begunAt = performance.now()
  try {
    return await work()
  } finally {
    room.usualMs += (performance.now() - begunAt - room.usualMs) / 10
    const next = room.ahead.shift() ?? room.others.shift()
    if (next)
      next() // the turn goes from hand to hand
    else room.running--
  }
}
