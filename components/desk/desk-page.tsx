"use client"

import { createContext, type ReactNode, useContext, useMemo, useState } from "react"
import type { Refusal } from "@/domain/refusal"

type DeskPageOf = {
  /** For whom the page was drawn. */
  person: number
  /** The form that the page answers, if that was refused. */
  refused: Refusal | undefined
  /** A form that is sent from the page itself is answered in it, and the older one is over. */
  settle: () => void
}

const Context = createContext<DeskPageOf>({ person: 0, refused: undefined, settle() {} })

type Props = { person: number; refused?: Refusal; children: ReactNode }

export function DeskPage({ person, refused: answered, children }: Props) {
  const [settled, setSettled] = useState<Refusal>()
  const refused = answered === settled ? undefined : answered
  const page = useMemo(
    () => ({ person, refused, settle: () => setSettled(answered) }),
    [person, refused, answered],
  )
  return <Context value={page}>{children}</Context>
}

export const useDeskPage = () => useContext(Context)

/** Names the person in a form that is no DeskForm. */
export const PersonField = () => <input type="hidden" name="person" value={useDeskPage().person} />
