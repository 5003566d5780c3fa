"use client"

import { createContext, type ReactNode, useContext, useMemo, useState } from "react"
import type { Refusal } from "@/domain/refusal"
import type { TermNames } from "./typed-words"

type DeskPageOf = {
  /** For whom the page was drawn. */
  person: number
  /** The form that the page answers, if that was refused. */
  refused: Refusal | undefined
  /** Of the terms that were chosen in it. */
  names: TermNames
  /** A form that is sent from the page itself is answered in it, and the older one is over. */
  settle: () => void
}

const Context = createContext<DeskPageOf>({ person: 0, refused: undefined, names: {}, settle() {} })

type Props = { person: number; refused?: Refusal; names: TermNames; children: ReactNode }

export function DeskPage({ person, refused: answered, names, children }: Props) {
  const [settled, setSettled] = useState<Refusal>()
  const refused = answered === settled ? undefined : answered
  const page = useMemo(
    () => ({ person, refused, names, settle: () => setSettled(answered) }),
    [person, refused, names, answered],
  )
  return <Context value={page}>{children}</Context>
}

export const useDeskPage = () => useContext(Context)
