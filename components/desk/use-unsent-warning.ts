import { type RefObject, useEffect } from "react"
import { hasUnsentWords } from "./unsent-words"

type Form = {
  form: RefObject<HTMLFormElement | null>
  /** It came back with what was typed in it. */
  isBack: boolean
  /** It is on its way, or done. */
  isSent: RefObject<boolean>
}

/** Asks before a page is left with something in a form that was typed and not sent. */
export function useUnsentWarning({ form, isBack, isSent }: Form) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (form.current && !isSent.current && hasUnsentWords(wordsIn(form.current), isBack))
        event.preventDefault()
    }
    window.addEventListener("beforeunload", warn)
    return () => window.removeEventListener("beforeunload", warn)
  }, [form, isBack, isSent])
}

export const wordsIn = (form: HTMLFormElement) =>
  [...form.elements].filter(
    control => control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement,
  )
