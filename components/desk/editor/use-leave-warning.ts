import { useEffect } from "react"

/**
 * Asks before a page with unsaved words is left. Every link at the desk leaves the page, and so does Back, since a form
 * leads to its next page in the place of its own (`leadTo`). It asks at the moment of leaving: what was on the screen a
 * moment ago may have been saved since.
 */
export function useLeaveWarning(isSaved: () => boolean) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isSaved()) event.preventDefault()
    }
    window.addEventListener("beforeunload", warn)
    return () => window.removeEventListener("beforeunload", warn)
  }, [isSaved])
}
