import { useCallback, useEffect, useRef, useState } from "react"
import { removeCopy } from "@/components/desk/copies/copy-store"
import type { DeviceCopy } from "@/components/desk/copies/device-copy"
import { useOwnCopy } from "@/components/desk/copies/use-own-copy"
import type { Choice } from "@/domain/merge/conflict"
import { mergeContent } from "@/domain/merge/merge-content"
import { isSame } from "@/domain/same-content"
import type { Arrival, Aside, DraftActions, DraftContent, SavedText, SaveState } from "./draft"
import { saveDraftOn } from "./save-draft-on"
import { setAside } from "./set-aside"
import { trimmed } from "./trimmed"

type Options = DraftActions & {
  /** Whom the page was drawn for. */
  person: number
  editionId: number
  /** The text's language version, and the number of the edition. */
  text: number
  edition: number
  loaded: { version: number; content: DraftContent }
}

/** What the person is told of beside the state of the draft. */
export type DraftNews =
  | ({ is: "arrived" } & Arrival)
  | { is: "decided"; mine?: Aside; theirs?: SavedText }
  /** `content`: what was typed until then. */
  | { is: "frozen"; mine: Aside; content: DraftContent }
  | { is: "nothing given up" }

/** Work of an earlier visit, with the text that it was written on as far as that is known. */
export type Earlier = Pick<DeviceCopy, "id" | "base" | "content" | "version" | "edition">

const autosaveAfter = 5_000
const retryAfter = 15_000
/** Where saving again by itself would only be refused again. */
const waitsForPeople: readonly SaveState["is"][] = ["conflict", "frozen", "other person", "outdated"]

/** A draft while it is written: what is typed, what is saved, and how the two stand to each other. */
export function useDraft(options: Options) {
  const { person, editionId, text, edition, loaded, save, load, giveUp } = options
  const [content, setContent] = useState(loaded.content)
  const [state, setState] = useState<SaveState>({ is: "saved" })
  /** Rises when words come from elsewhere than the fields, so that the fields take them over. */
  const [epoch, setEpoch] = useState(0)
  const [news, setNews] = useState<DraftNews>()
  /** What stood in the fields before words came from elsewhere, each time. */
  const replaced = useRef<DraftContent[]>([])
  const typed = useRef(loaded.content)
  const base = useRef(loaded)
  const lastSavedAt = useRef<Date>(undefined)
  const lastGivenUp = useRef<DraftContent>(undefined)
  const inFlight = useRef<Promise<unknown>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const ownCopy = useOwnCopy({ person, text, edition })
  const { id: ownCopyId, isKept, keep: keepCopy, keepNow, drop: dropCopy } = ownCopy

  const isSaved = useCallback(() => isSame(trimmed(typed.current), trimmed(base.current.content)), [])

  /** As the desk has it, as far as this page knows. */
  const savedContent = useCallback(() => base.current.content, [])

  const words = useCallback((why: DeviceCopy["why"]) => {
    const { version, content } = base.current
    return { version, base: content, content: typed.current, why }
  }, [])
  const keep = useCallback((why: DeviceCopy["why"] = "unsaved") => keepCopy(words(why)), [keepCopy, words])

  /** Puts words into the fields. A field that has them already, but for blanks around them, is left alone. */
  const receive = useCallback((next: DraftContent) => {
    const isThere = (name: string) => isSame(trimmed(typed.current[name]), trimmed(next[name]))
    replaced.current.push(typed.current)
    typed.current = Object.fromEntries(
      Object.entries(next).map(([name, value]) => [name, isThere(name) ? typed.current[name] : value]),
    )
    setContent(typed.current)
    setEpoch(replaced.current.length)
  }, [])

  /** What came in while a save was under way goes together with what was typed meanwhile. */
  const takeIn = useCallback(
    (arrival: Arrival, sent: DraftContent): SaveState | undefined => {
      const { from, together } = arrival
      const meanwhile = { base: sent, mine: trimmed(typed.current), theirs: together }
      const { content: next, conflicts } = mergeContent(meanwhile)
      if (conflicts.length === 0) {
        receive(next)
        setNews({ is: "arrived", ...arrival })
        return undefined
      }
      const theirs = { ...from, version: base.current.version, content: together }
      base.current = { version: from.version - 1, content: sent } // so that no save goes past the question
      return { is: "conflict", ancestor: sent, theirs }
    },
    [receive],
  )

  const saveNow = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    while (inFlight.current) await inFlight.current
    const sent = trimmed(typed.current)
    if (isSame(sent, trimmed(base.current.content))) {
      setState({ is: "saved", at: lastSavedAt.current })
      dropCopy()
      return true
    }
    setState({ is: "saving" })
    const saving = saveDraftOn(base, { person, editionId, content: sent, save, load })
    inFlight.current = saving
    const { state: outcome, arrival } = await saving
    inFlight.current = undefined
    const next = (arrival && takeIn(arrival, sent)) ?? outcome
    if (next.is === "saved") lastSavedAt.current = next.at
    const isBehind = next.is === "saved" && !isSaved()
    setState(isBehind ? { is: "unsaved" } : next)
    if (next.is === "saved" && !isBehind) dropCopy()
    if (isBehind) timer.current = setTimeout(saveNow, autosaveAfter)
    if (next.is === "unreachable") timer.current = setTimeout(saveNow, retryAfter)
    if (next.is === "refused") keep("refused")
    if (next.is === "frozen") {
      const inBrowser = await keepNow(words("frozen"))
      if (!isSame(lastGivenUp.current, sent)) {
        lastGivenUp.current = sent
        const draft = { person, editionId, version: base.current.version, content: sent }
        const mine = await setAside({ ...draft, why: "frozen" }, { giveUp, inBrowser })
        if (mine?.at !== "desk") lastGivenUp.current = undefined // so that the next save tries the desk again
        setNews(mine && { is: "frozen", mine, content: sent })
      }
    }
    return next.is === "saved" && !isBehind
  }, [person, editionId, save, load, giveUp, dropCopy, keep, keepNow, words, takeIn, isSaved])

  /** `seen`: how often the field had taken over words from elsewhere when this was typed in it. */
  function change(name: string, value: unknown, seen: number) {
    const before = replaced.current[seen]
    if (before) receive(typedMeanwhile({ name, value, before, now: typed.current }))
    else typed.current = { ...typed.current, [name]: value }
    setContent(typed.current)
    keep(state.is === "frozen" || state.is === "refused" ? state.is : "unsaved")
    if (waitsForPeople.includes(state.is)) return
    if (!inFlight.current)
      setState(before => (["refused", "fault"].includes(before.is) ? before : { is: "unsaved" }))
    clearTimeout(timer.current)
    timer.current = setTimeout(saveNow, autosaveAfter)
  }

  /** Keeps what is in the fields, as a version that was given up; undefined where nothing would take it. */
  async function giveUpMine(why: "took_theirs" | "decided", ancestor: DraftContent) {
    for (;;) {
      const mine = trimmed(typed.current)
      const draft = { person, editionId, version: base.current.version, content: mine }
      const aside = await setAside(
        { ...draft, why },
        { giveUp, inBrowser: { text, edition, base: ancestor } },
      )
      if (!aside || isSame(trimmed(typed.current), mine)) return aside
    }
  }

  /** Settles a conflict, place by place or by giving up mine. What is given up is kept before anything else. */
  async function decide(choices: ReadonlyMap<string, Choice> | "theirs") {
    if (state.is !== "conflict") return
    const { ancestor, theirs } = state
    const chosen = choices === "theirs" ? [] : [...choices.values()]
    const givesUp = choices === "theirs" || chosen.includes("theirs")
    const mine = givesUp
      ? await giveUpMine(choices === "theirs" ? "took_theirs" : "decided", ancestor)
      : undefined
    if (givesUp && !mine) return setNews({ is: "nothing given up" })
    const other = trimmed(theirs.content)
    const merged = mergeContent(
      { base: ancestor, mine: trimmed(typed.current), theirs: other },
      choices === "theirs" ? undefined : choices,
    )
    const isOpen = choices !== "theirs" && merged.conflicts.some(({ key }) => !choices.has(key))
    if (isOpen) return // typed on meanwhile: that place is asked anew
    base.current = { version: theirs.version, content: theirs.content }
    receive(choices === "theirs" ? other : merged.content)
    setNews({ is: "decided", mine, theirs: chosen.includes("mine") ? theirs : undefined })
    if (!isSaved()) keep()
    await saveNow()
  }

  /**
   * Puts words that lay somewhere else into the draft, and saves them. `together` is asked at the very moment, so that
   * nothing typed meanwhile is written over, and gives nothing where that has to be asked first. Where they come in the
   * place of words that are not saved yet, those are kept before anything else.
   */
  async function bring(
    together: (present: DraftContent) => DraftContent | undefined,
    how: "beside the draft" | "in place of the draft",
  ): Promise<"not brought" | "brought" | "saved"> {
    if (how === "in place of the draft" && !isSaved()) {
      const mine = await giveUpMine("decided", base.current.content)
      setNews(mine ? { is: "decided", mine } : { is: "nothing given up" })
      if (!mine) return "not brought"
    }
    const next = together(trimmed(typed.current))
    if (!next) return "not brought"
    receive(next)
    keep()
    return (await saveNow()) ? "saved" : "brought"
  }

  /** Goes on with work of an earlier visit, where that is no question. */
  async function restore(earlier: Earlier): Promise<boolean> {
    const outcome = await bring(theirs => {
      const versions = { base: ancestorOf(earlier), mine: trimmed(earlier.content), theirs }
      const { content: next, conflicts } = mergeContent(versions)
      return conflicts.length > 0 ? undefined : next
    }, "beside the draft")
    if (outcome === "saved") await removeCopy(earlier.id)
    return outcome !== "not brought"
  }

  function ancestorOf({ base: known, version, edition: of }: Earlier): DraftContent {
    if (known) return trimmed(known)
    return of === edition && version === base.current.version ? trimmed(base.current.content) : {}
  }

  useEffect(() => {
    const look = () => {
      const isWaiting = ["signed out", "unreachable", "other person"].includes(state.is)
      if (document.hidden ? state.is === "unsaved" : isWaiting) void saveNow()
    }
    document.addEventListener("visibilitychange", look)
    return () => document.removeEventListener("visibilitychange", look)
  }, [state.is, saveNow])

  const leave = useRef(() => {})
  useEffect(() => {
    leave.current = () => {
      if (!isSaved() && !waitsForPeople.includes(state.is)) void saveNow()
    }
  }, [state.is, saveNow, isSaved])
  // where the editor goes while the page stays open, nothing asks
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      leave.current()
    },
    [],
  )

  const forgetNews = () => setNews(undefined)
  return {
    ...{ content, state, epoch, news, isKept, ownCopyId },
    ...{ isSaved, savedContent, change, saveNow, decide, bring, restore, ancestorOf, forgetNews },
  }
}

type Typed = { name: string; value: unknown; before: DraftContent; now: DraftContent }

/** What was typed in a field that did not have the newest words yet goes together with them. */
function typedMeanwhile({ name, value, before, now }: Typed): DraftContent {
  const versions = { base: { [name]: before[name] }, mine: { [name]: value }, theirs: { [name]: now[name] } }
  return { ...now, ...mergeContent(versions).content }
}
