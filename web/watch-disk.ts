import { folderTrouble } from "../platform/disk-room.ts"

const every = 5_000
/** Room comes and goes in pieces while a disk is nearly full. It is there again when it has stayed for so long. */
const restFor = 15_000

/**
 * Looks after the disk of the data folder, also where nobody writes: the log has one line when it is full, and one when
 * it has room again. Gives what to ask for how it is now.
 */
export function watchDisk(folder: string) {
  let said: string | undefined
  let troubledAt = 0

  async function look() {
    const trouble = await folderTrouble(folder)
    if (trouble) {
      troubledAt = performance.now()
      if (!said) console.error(trouble)
      said = trouble
    } else if (said && performance.now() - troubledAt >= restFor) {
      said = undefined
      console.error(`The data folder ${folder} can be written again.`)
    }
    return trouble
  }
  setInterval(look, every).unref()
  return look
}
