import { useCallback, useEffect, useState } from "react"
import { copiesOf, putCopy, removeCopy } from "./copy-store"
import type { DeviceCopy } from "./device-copy"
import { heldCopies } from "./open-pages"

export type FoundCopy = DeviceCopy & {
  /** Another page of this browser is open and writes in it. */
  isOpenElsewhere: boolean
  isThrownAway: boolean
  /** Brought back, but the browser did not take it: it is gone with this page. */
  isOnlyHere: boolean
}

type Thrown = { copy: DeviceCopy; isOnlyHere: boolean }

type Options = { person: number; text: number; ownId?: string; isObsolete?: (copy: DeviceCopy) => boolean }

/** A person's copies of a text in this browser, but for this page's own. Looked for again whenever the page is. */
export function useCopies({ person, text, ownId, isObsolete }: Options) {
  const [copies, setCopies] = useState<FoundCopy[]>([])
  const [thrownAway, setThrownAway] = useState<Thrown[]>([])

  const look = useCallback(async () => {
    const found = (await copiesOf(person, text)).filter(({ id }) => id !== ownId)
    const held = await heldCopies(found.map(({ id }) => id))
    const obsolete = found.filter(copy => !held.has(copy.id) && isObsolete?.(copy))
    await Promise.all(obsolete.map(({ id }) => removeCopy(id)))
    setCopies(
      found
        .filter(copy => !obsolete.includes(copy))
        .map(copy => ({
          ...copy,
          isOpenElsewhere: held.has(copy.id),
          isThrownAway: false,
          isOnlyHere: false,
        })),
    )
  }, [person, text, ownId, isObsolete])

  useEffect(() => {
    void look()
    const lookAgain = () => void (document.hidden || look())
    document.addEventListener("visibilitychange", lookAgain)
    window.addEventListener("focus", lookAgain)
    return () => {
      document.removeEventListener("visibilitychange", lookAgain)
      window.removeEventListener("focus", lookAgain)
    }
  }, [look])

  const others = (than: DeviceCopy) => (before: Thrown[]) => before.filter(({ copy }) => copy.id !== than.id)

  async function throwAway(copy: DeviceCopy) {
    setThrownAway(before => [...others(copy)(before), { copy, isOnlyHere: false }])
    await removeCopy(copy.id)
    await look()
  }

  async function bringBack(copy: DeviceCopy) {
    const isKept = await putCopy(copy)
    setThrownAway(before => [...others(copy)(before), ...(isKept ? [] : [{ copy, isOnlyHere: true }])])
    await look()
  }

  const gone = thrownAway
    .filter(({ copy: { id } }) => copies.every(copy => copy.id !== id))
    .filter(({ copy, isOnlyHere }) => !isOnlyHere || !isObsolete?.(copy))
    .map(({ copy, isOnlyHere }) => ({
      ...copy,
      ...{ isOpenElsewhere: false, isThrownAway: !isOnlyHere, isOnlyHere },
    }))
  return {
    copies: [...copies, ...gone].sort((a, b) => b.at.localeCompare(a.at)),
    ...{ look, throwAway, bringBack },
  }
}
