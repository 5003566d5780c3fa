import { useState } from "react"

/**
 * A form is drawn anew when the `version` of what it is about changes, so that it shows how that stands now. Where
 * something was typed in it and not sent, as when another form of the page succeeded, it stays as it is.
 */
export function useKeptTyping(version: string | number | undefined) {
  const [isTyped, setTyped] = useState(false)
  const [drawn, setDrawn] = useState(version)
  if (drawn !== version && !isTyped) setDrawn(version)
  return { drawn, setTyped }
}
