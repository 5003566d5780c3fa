import { useEffect, useRef } from "react"

/**
 * For what leaves the page only after the desk has answered. Gives a function that asks at once whatever the browser
 * would ask later, which it then does not ask again; with an `outcome` the page was not left, and it may.
 */
export function useLeaving(question: string, outcome: unknown) {
  const isAsked = useRef(false)
  useEffect(() => {
    if (outcome) isAsked.current = false
  }, [outcome])
  useEffect(() => {
    const quiet = (event: Event) => {
      if (isAsked.current && event.isTrusted) event.stopImmediatePropagation()
    }
    window.addEventListener("beforeunload", quiet, true)
    return () => window.removeEventListener("beforeunload", quiet, true)
  }, [])
  return () => {
    isAsked.current = !wouldLose() || window.confirm(question)
    return isAsked.current
  }
}

/** Everything on the page that would ask before it is left is asked. */
const wouldLose = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }))
