import { type KnownBrowser, Places } from "./places"

/** Tries at a password are judged a few at a time, because each takes a processor and 64 MiB; the others wait. */
const mostAtOnce = 2
/** So many wait for each way in. Together they have their turn before a proxy loses its patience. */
const longestQueue = 500
/** While others wait too, every third turn is theirs: known browsers go first, and never alone. */
const mostAheadInARow = 2

/** It was not begun, because too many wait, or too many tries of this account. `seconds` is about how long until fewer do. */
export class TooBusy extends Error {
  readonly seconds: number
  readonly by: "everybody" | "account"

  constructor(seconds: number, by: TooBusy["by"] = "everybody") {
    super(
      by === "everybody" ? "Too many people are signing in at once." : "One account is signing in too often.",
    )
    this.seconds = seconds
    this.by = by
  }
}

type Queue = (() => void)[]
const emptyRoom = () => ({
  running: 0,
  ahead: [] as Queue,
  others: [] as Queue,
  aheadInARow: 0,
  places: new Places(),
  usualMs: 60,
})

// The framework loads this module more than once in a process; the processors are the same ones.
const shared = globalThis as { imprimaturTurns?: ReturnType<typeof emptyRoom> }
shared.imprimaturTurns ??= emptyRoom()
const room = shared.imprimaturTurns

/**
 * First come, first served. Who comes with a known browser has two turns of three, so that no crowd of strangers stands
 * between the desk and its own people, and holds few places, so that none of these stands before the strangers for long.
 */
export async function queueSignIn<Result>(
  work: () => Promise<Result>,
  known?: KnownBrowser,
): Promise<Result> {
  const giveBack = known ? room.places.take(known) : () => {}
  if (!giveBack) throw new TooBusy(secondsFor(room.ahead, room.others), "account")
  try {
    await myTurn(known ? room.ahead : room.others)
    return await judged(work)
  } finally {
    giveBack()
  }
}

async function myTurn(queue: Queue) {
  if (room.running < mostAtOnce) room.running++
  else if (queue.length < longestQueue) await new Promise<void>(resolve => queue.push(resolve))
  else throw new TooBusy(secondsFor(queue, queue === room.ahead ? room.others : room.ahead))
}

async function judged<Result>(work: () => Promise<Result>) {
  const begunAt = performance.now()
  try {
    return await work()
  } finally {
    room.usualMs += (performance.now() - begunAt - room.usualMs) / 10
    const next = nextOne()
    if (next)
      next() // the turn goes from hand to hand
    else room.running--
  }
}

function nextOne() {
  const isOthersTurn = room.ahead.length === 0 || room.aheadInARow >= mostAheadInARow
  const queue = isOthersTurn && room.others.length > 0 ? room.others : room.ahead
  room.aheadInARow = queue === room.ahead && queue.length > 0 ? room.aheadInARow + 1 : 0
  return queue.shift()
}

/** Until whoever waits in a queue has had their turn, with those of the other queue that have theirs meanwhile. */
function secondsFor(queue: Queue, other: Queue) {
  const between = queue === room.others ? queue.length * mostAheadInARow : queue.length / mostAheadInARow
  const turns = queue.length + Math.min(other.length, between)
  return Math.max(1, Math.ceil((turns * room.usualMs) / mostAtOnce / 1_000))
}
