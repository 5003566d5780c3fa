type Clocks = { running?: () => number; wall?: () => number }

/** A wall clock that runs a little fast or is corrected by less does not tell of a suspended machine. */
const drift = 1_000

/**
 * Milliseconds by a clock that only goes forward, and that also counts the time for which the machine was suspended, when
 * the usual one of that kind stands still: from then on the wall clock is ahead. A wall clock that is set forward looks the
 * same; what has a limit then ends early, and never late.
 */
export function steadyClock({
  running = () => performance.now(),
  wall = () => Date.now(),
}: Clocks = {}): () => number {
  let suspended = 0
  let apart = wall() - running()
  return () => {
    const now = running()
    const ahead = wall() - now - apart
    if (ahead > drift) suspended += ahead
    if (ahead > drift || ahead < 0) apart += ahead
    return now + suspended
  }
}
