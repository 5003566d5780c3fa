"use client"

import { createContext, type ReactNode, useContext, useMemo, useState } from "react"
import type { Refusal } from "@/domain/refusal"
import type { TermNames } from "./typed-words"

type Typed = Refusal["typed"]
type DeskPageOf = {
  /** For whom the page was drawn. */
  person: number
  /** The form that the page answers, if that was refused. */
  refused: Refusal | undefined
  /** Of the terms that were chosen in it. */
  names: TermNames
  /** A form that is sent from the page itself is answered in it, and the older one is over. */
  settle: () => void
  /** What was typed and not sent in forms that are on the page no more. */
  left: Typed[]
  leave: (typed: Typed) => void
  /** The words stand in their form again. */
  takeBack: (form: string) => void
  throwAway: () => void
}

const Context = createContext<DeskPageOf>({
  ...{ person: 0, refused: undefined, names: {}, settle() {} },
  ...{ left: [], leave() {}, takeBack() {}, throwAway() {} },
})

type Props = { person: number; refused?: Refusal; names: TermNames; children: ReactNode }

export function DeskPage({ person, refused: answered, names, children }: Props) {
  const [settled, setSettled] = useState<Refusal>()
  const [left, setLeft] = useState<Typed[]>([])
  const [leaving] = useState({
    leave: (typed: Typed) => setLeft(before => [...before, typed]),
    takeBack: (form: string) => setLeft(before => before.filter(({ form: of }) => of?.[0] !== form)),
    throwAway: () => setLeft([]),
  })
  const refused = answered === settled ? undefined : answered
  const page = useMemo(
    () => ({ person, refused, names, settle: () => setSettled(answered), left, ...leaving }),
    [person, refused, names, answered, left, leaving],
  )
  return <Context value={page}>{children}</Context>
}

export const useDeskPage = () => useContext(Context)
