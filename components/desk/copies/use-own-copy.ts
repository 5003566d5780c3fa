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
  const [isKept, setKept] = useState(true)
  const waiting = useRef<DeviceCopy>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const work = useRef<Promise<unknown>>(Promise.resolve())

  const write = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const copy = waiting.current
    waiting.current = undefined
    if (copy) work.current = work.current.then(async () => setKept(await putCopy(copy)))
    return work.current
  }, [])

  const keep = useCallback(
    (words: Words) => {
      waiting.current = { id, person, text, edition, at: new Date().toISOString(), ...words }
      timer.current ??= setTimeout(write, writtenAfter)
    },
    [id, person, text, edition, write],
  )

  const drop = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    waiting.current = undefined
    work.current = work.current.then(() => removeCopy(id))
    setKept(true)
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

  return { id, isKept, keep, drop }
}
