"use client"

import { createContext, type ReactNode, useContext, useMemo, useState } from "react"

type Words = {
  /** What was typed in this dialog and never set; undefined where nothing was. */
  typedIn: (place: string) => string | undefined
  /** `present` is what the dialog was opened with: what is typed back to it is nothing to keep. */
  keep: (place: string, words: string, present: string) => void
  forget: (place: string) => void
}

const WordsContext = createContext<Words | undefined>(undefined)

/** What is typed in the dialogs of this page, for as long as it has not become part of the text. */
export function useDialogWords() {
  const [words, setWords] = useState<ReadonlyMap<string, string>>(new Map())
  const dialogs = useMemo<Words>(() => {
    const forget = (place: string) =>
      setWords(before => new Map([...before].filter(([each]) => each !== place)))
    return {
      typedIn: place => words.get(place),
      forget,
      keep: (place, typed, present) =>
        typed.trim() === present.trim()
          ? forget(place)
          : setWords(before => new Map(before).set(place, typed)),
    }
  }, [words])
  return { dialogs, isEmpty: words.size === 0 }
}

type ProviderProps = { dialogs: Words; children: ReactNode }

export const DialogWords = ({ dialogs, children }: ProviderProps) => (
  <WordsContext value={dialogs}>{children}</WordsContext>
)

/** The words of one dialog: those that were typed in it before, if they were never set, else those of the text. */
export function useWordsOf(place: string, present: string) {
  const dialogs = useContext(WordsContext)
  if (!dialogs) throw new Error("A dialog of the editor is shown inside of DialogWords.")
  const typed = dialogs.typedIn(place)
  const [wasKept] = useState(typed !== undefined)
  return {
    words: typed ?? present,
    /** They are from an earlier opening. */
    isEarlier: wasKept && typed !== undefined,
    type: (words: string) => dialogs.keep(place, words, present),
    forget: () => dialogs.forget(place),
  }
}
