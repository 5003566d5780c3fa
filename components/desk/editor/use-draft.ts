import { useCallback, useEffect, useRef, useState } from "react"
import type { DraftActions, DraftContent, SavedText, SaveState } from "./draft"
import { dropCopy, keepCopy } from "./kept-copy"
import { isSame } from "@/domain/same-content"
import { saveDraftOn } from "./save-draft-on"
import { trimmed } from "./trimmed"

type Options = DraftActions & {
  /** Whom the page was drawn for. */
  person: number
  editionId: number
  loaded: { version: number; content: DraftContent }
  /** Whose copy is kept in the browser: edition and person. */
  owner: string
}

const autosaveAfter = 5_000
const retryAfter = 15_000

/** A draft while it is written: what is typed, what is saved, and how the two stand to each other. */
export function useDraft({ person, editionId, loaded, owner, save, load }: Options) {
  const [content, setContent] = useState(loaded.content)
  const [state, setState] = useState<SaveState>({ is: "saved" })
  /** Rises when the whole text is replaced, so that the fields begin anew with it. */
  const [epoch, setEpoch] = useState(0)
  const typed = useRef(loaded.content)
  const base = useRef(loaded)
  const lastSavedAt = useRef<Date>(undefined)
  const inFlight = useRef<Promise<SaveState>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const isSaved = useCallback(() => isSame(trimmed(typed.current), trimmed(base.current.content)), [])

  const saveNow = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    await inFlight.current
    const sent = trimmed(typed.current)
    if (isSame(sent, trimmed(base.current.content))) {
      setState({ is: "saved", at: lastSavedAt.current })
      dropCopy(owner)
      return true
    }
    setState({ is: "saving" })
    inFlight.current = saveDraftOn(base, { person, editionId, content: sent, save, load })
    const next = await inFlight.current
    inFlight.current = undefined
    if (next.is === "saved") lastSavedAt.current = next.at
    const isBehind = next.is === "saved" && !isSame(trimmed(typed.current), sent)
    setState(isBehind ? { is: "unsaved" } : next)
    if (next.is === "saved" && !isBehind) dropCopy(owner)
    if (isBehind) timer.current = setTimeout(saveNow, autosaveAfter)
    if (next.is === "unreachable") timer.current = setTimeout(saveNow, retryAfter)
    return next.is === "saved" && !isBehind
  }, [person, editionId, owner, save, load])

  function keep(next: DraftContent) {
    typed.current = next
    setContent(next)
    keepCopy(owner, { version: base.current.version, content: next, at: new Date().toISOString() })
  }

  function change(name: string, value: unknown) {
    keep({ ...typed.current, [name]: value })
    if (state.is === "conflict") return
    if (!inFlight.current) setState(before => (before.is === "refused" ? before : { is: "unsaved" }))
    clearTimeout(timer.current)
    timer.current = setTimeout(saveNow, autosaveAfter)
  }

  function replace(next: DraftContent) {
    keep(next)
    setEpoch(count => count + 1)
  }

  /** Settles a conflict: their text becomes the ground, and mine is saved on it or given up. */
  async function decide(which: "mine" | "theirs", theirs: SavedText) {
    base.current = theirs
    if (which === "theirs") replace(theirs.content)
    await saveNow()
  }

  /** Goes on with unsaved work of an earlier visit. What it was written on may have changed since. */
  async function restore(copy: { version: number; content: DraftContent }) {
    if (copy.version !== base.current.version) base.current = { version: copy.version, content: {} }
    replace(copy.content)
    await saveNow()
  }

  useEffect(() => {
    const look = () => {
      const isWaiting = state.is === "signed out" || state.is === "unreachable"
      if (document.hidden ? state.is === "unsaved" : isWaiting) void saveNow()
    }
    document.addEventListener("visibilitychange", look)
    return () => document.removeEventListener("visibilitychange", look)
  }, [state.is, saveNow])

  useEffect(() => () => clearTimeout(timer.current), [])

  return { content, state, epoch, isSaved, change, saveNow, decide, restore }
}
