import type { Hold } from "./postgres-hold.ts"

/** What happens to a server that is kept, for whoever keeps it. */
export type Keeping = {
  /** It died, and is being started again. */
  lost: (reason: string) => void
  back: () => void
  /** It cannot be started again, or not where everybody looks for it. Whoever lives from it had better end. */
  givenUp: (reason: string) => void
}

type Kept = { url: string; hold: Hold }
type Ways = { reach: () => Promise<Kept>; keep: Keeping; pid: () => number | undefined }

/** A server that dies more often in a minute has a trouble of its own, which starting it again does not cure. */
const deathsAMinute = 5

/**
 * Starts the server again whenever it dies. That is known at once, because a server that dies takes our connection along.
 * Several processes may keep one server: each reaches it again, and one of them launches it.
 */
export function keepServer({ url, hold, reach, keep, pid }: Kept & Ways) {
  let current = hold
  let isOver = false
  let deaths: number[] = []

  async function watch() {
    for (;;) {
      const served = pid()
      await current.lost
      if (isOver) return
      // when one of its sessions dies it ends all of them, and begins anew by itself
      const runs = served !== undefined && pid() === served
      keep.lost(runs ? closedBy(served) : "PostgreSQL has ended, and is started again.")
      deaths = deaths.filter(at => Date.now() - at < 60_000)
      if (!runs) deaths.push(Date.now())
      if (deaths.length > deathsAMinute)
        return keep.givenUp(`PostgreSQL has ended ${deaths.length} times within a minute.`)
      const again = await reach()
      current = again.hold
      if (again.url !== url) return keep.givenUp("PostgreSQL had to move to another port.")
      if (isOver) return
      keep.back()
    }
  }
  watch().catch(error => isOver || keep.givenUp((error as Error).message))

  return {
    hold: () => current,
    /** From now on it may end. */
    leave: () => {
      isOver = true
    },
  }
}

const closedBy = (pid: number) =>
  `PostgreSQL (process ${pid}) runs, but closed our connection. It is waited for, and started again if it ends.`
