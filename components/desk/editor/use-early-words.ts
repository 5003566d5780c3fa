import { useEffect, useRef } from "react"

/**
 * What was typed in a control before the page's scripts were there. The browser shows it, but to the framework the
 * control still has what the server wrote, so it would be saved by nobody.
 */
export function useEarlyWords(id: string, value: string, onChange: (value: string) => void) {
  const early = useRef({ value, onChange })
  useEffect(() => {
    const control = document.getElementById(id)
    const isWords = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    if (!isWords || control.type === "checkbox") return
    // as a control shows what was stored, so that a page that is only opened changes nothing
    const untouched = control.cloneNode() as typeof control
    untouched.value = early.current.value
    if (control.value !== untouched.value) early.current.onChange(control.value)
  }, [id])
}
