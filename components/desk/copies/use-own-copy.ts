import { useCallback, useEffect, useRef, useState } from "react"
import { newCopyId, putCopy, removeCopy } from "./copy-store"
import type { DeviceCopy } from "./device-copy"
import { holdCopy } from "./open-pages"

export type CopyOwner = Pick<DeviceCopy, "person" | "text" | "edition">
type Words = Pick<DeviceCopy, "version" | "base" | "content" | "why">

const writtenAfter = 300

/** The copy of what is typed on this very page. Another page on the same text has one of its own. */
export function useOwnCopy({ person, text, edition }: CopyOwner) {
  const [id] = useState(newCopyId)
  /** What became of the last try to write; undefined before there was one. */
  const [isKept, setKept] = useState<boolean>()
  const waiting = useRef<DeviceCopy>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const work = useRef<Promise<boolean>>(Promise.resolve(false))
  /** So that a slow store is asked for the newest only, and not for each in its turn. */
  const asked = useRef(0)

  const write = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const copy = waiting.current
    waiting.current = undefined
    if (!copy) return work.current
    const turn = ++asked.current
    work.current = work.current.then(async () => {
      if (turn !== asked.current) return false
      const isWritten = await putCopy(copy)
      setKept(isWritten)
      return isWritten
    })
    return work.current
  }, [])

  const keep = useCallback(
    (words: Words) => {
      waiting.current = { id, person, text, edition, at: new Date().toISOString(), ...words }
      timer.current ??= setTimeout(write, writtenAfter)
    },
    [id, person, text, edition, write],
  )

  /** Writes at once, and says whether the browser has it. */
  const keepNow = useCallback(
    (words: Words) => {
      keep(words)
      return write()
    },
    [keep, write],
  )

  const drop = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    waiting.current = undefined
    asked.current++
    work.current = work.current.then(async () => {
      await removeCopy(id)
      setKept(undefined)
      return false
    })
  }, [id])

  useEffect(() => holdCopy(id), [id])
  useEffect(() => {
    const hurry = () => void write()
    document.addEventListener("visibilitychange", hurry)
    window.addEventListener("pagehide", hurry)
    return () => {
      document.removeEventListener("visibilitychange", hurry)
      window.removeEventListener("pagehide", hurry)
    }
  }, [write])

  return { id, isKept, keep, keepNow, drop }
}
