import { useCallback, useEffect, useRef, useState } from "react"
import type { DraftActions, DraftContent, SavedText, SaveState } from "./draft"
import { dropCopy, keepCopy } from "./kept-copy"
import { isSame } from "./same-content"

type Options = DraftActions & {
  editionId: number
  loaded: { version: number; content: DraftContent }
  /** Whose copy this is: edition and person. */
  owner: string
}

const autosaveAfter = 5_000
const retryAfter = 15_000

/** A draft while it is written: what is typed, what is saved, and how the two stand to each other. */
export function useDraft({ editionId, loaded, owner, save, load }: Options) {
  const [content, setContent] = useState(loaded.content)
  const [state, setState] = useState<SaveState>({ is: "saved" })
  /** Rises when the whole text is replaced, so that the fields begin anew with it. */
  const [epoch, setEpoch] = useState(0)
  const typed = useRef(loaded.content)
  const base = useRef(loaded)
  const isSaving = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const saveNow = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    if (isSaving.current) return false
    const sent = typed.current
    if (isSame(sent, base.current.content)) {
      setState(before => (before.is === "saved" ? before : { is: "saved" }))
      dropCopy(owner)
      return true
    }
    isSaving.current = true
    setState({ is: "saving" })
    const next = await attempt(sent).finally(() => {
      isSaving.current = false
    })
    setState(next)
    if (next.is === "unreachable") timer.current = setTimeout(saveNow, retryAfter)
    if (next.is === "unsaved") timer.current = setTimeout(saveNow, autosaveAfter)
    return next.is === "saved"

    async function attempt(content: DraftContent): Promise<SaveState> {
      const { version } = base.current
      try {
        const outcome = await save({ editionId, version, content })
        if (outcome.ok) return settle(content, outcome.result.version)
        if (outcome.code === "signed_out") return { is: "signed out" }
        const theirs = outcome.code === "conflict" ? await load(editionId) : undefined
        if (!theirs || theirs.version === version)
          return { is: "refused", message: outcome.message, fields: outcome.fields }
        if (!isSame(theirs.content, base.current.content)) return { is: "conflict", theirs }
        base.current = theirs // something beside the words changed, such as the planned date
        return await attempt(content)
      } catch {
        return { is: "unreachable" } // no network, or a server that restarts: what was typed is kept here
      }
    }

    function settle(content: DraftContent, version: number): SaveState {
      base.current = { content, version }
      if (!isSame(typed.current, content)) return { is: "unsaved" }
      dropCopy(owner)
      return { is: "saved", at: new Date() }
    }
  }, [editionId, owner, save, load])

  const replace = useCallback(
    (next: DraftContent) => {
      typed.current = next
      setContent(next)
      setEpoch(count => count + 1)
      keepCopy(owner, { version: base.current.version, content: next, at: new Date().toISOString() })
    },
    [owner],
  )

  function change(name: string, value: unknown) {
    typed.current = { ...typed.current, [name]: value }
    setContent(typed.current)
    keepCopy(owner, {
      version: base.current.version,
      content: typed.current,
      at: new Date().toISOString(),
    })
    if (state.is === "conflict") return
    if (!isSaving.current) setState(before => (before.is === "refused" ? before : { is: "unsaved" }))
    clearTimeout(timer.current)
    timer.current = setTimeout(saveNow, autosaveAfter)
  }

  /** Settles a conflict: their text becomes the ground, and mine is saved on it or given up. */
  async function decide(which: "mine" | "theirs", theirs: SavedText) {
    base.current = theirs
    if (which === "theirs") replace(theirs.content)
    await saveNow()
  }

  /** Goes on with unsaved work of an earlier visit, from the version that it was written on. */
  function restore(copy: { version: number; content: DraftContent }) {
    if (copy.version !== base.current.version) base.current = { ...base.current, version: copy.version }
    replace(copy.content)
    void saveNow()
  }

  useEffect(() => () => clearTimeout(timer.current), [])

  return { content, state, epoch, change, saveNow, decide, restore }
}
