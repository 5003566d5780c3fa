import { useCallback, useEffect, useState } from "react"
import { copiesOf, putCopy, removeCopy } from "./copy-store"
import type { DeviceCopy } from "./device-copy"
import { heldCopies } from "./open-pages"

export type FoundCopy = DeviceCopy & {
  /** Another page of this browser is open and writes in it. */
  isOpenElsewhere: boolean
  isThrownAway: boolean
}

type Options = { person: number; text: number; ownId?: string; isObsolete?: (copy: DeviceCopy) => boolean }

/** A person's copies of a text in this browser, but for this page's own. Looked for again whenever the page is. */
export function useCopies({ person, text, ownId, isObsolete }: Options) {
  const [copies, setCopies] = useState<FoundCopy[]>([])
  const [thrownAway, setThrownAway] = useState<DeviceCopy[]>([])

  const look = useCallback(async () => {
    const found = (await copiesOf(person, text)).filter(({ id }) => id !== ownId)
    const held = await heldCopies(found.map(({ id }) => id))
    const obsolete = found.filter(copy => !held.has(copy.id) && isObsolete?.(copy))
    await Promise.all(obsolete.map(({ id }) => removeCopy(id)))
    setCopies(
      found
        .filter(copy => !obsolete.includes(copy))
        .map(copy => ({ ...copy, isOpenElsewhere: held.has(copy.id), isThrownAway: false })),
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

  async function throwAway(copy: DeviceCopy) {
    setThrownAway(before => [...before, copy])
    await removeCopy(copy.id)
    await look()
  }

  async function bringBack(copy: DeviceCopy) {
    await putCopy(copy)
    setThrownAway(before => before.filter(({ id }) => id !== copy.id))
    await look()
  }

  const gone = thrownAway
    .filter(({ id }) => copies.every(copy => copy.id !== id))
    .map(copy => ({ ...copy, isOpenElsewhere: false, isThrownAway: true }))
  return {
    copies: [...copies, ...gone].sort((a, b) => b.at.localeCompare(a.at)),
    ...{ look, throwAway, bringBack },
  }
}
