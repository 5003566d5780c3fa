import { type RefObject, useEffect, useLayoutEffect, useRef } from "react"
import { useDeskPage } from "./desk-page"
import { typedOf } from "./typed-of"
import { hasUnsentWords } from "./unsent-words"
import { wordsIn } from "./use-unsent-warning"

type Form = {
  form: RefObject<HTMLFormElement | null>
  /** It came back with what was typed in it. */
  isBack: boolean
  /** It is on its way, or done. */
  isSent: RefObject<boolean>
  /** The form's name, if it is drawn with words that it was sent with before. */
  cameAs: string | undefined
}

/**
 * Hands over to the page what was typed in a form and not sent when the form goes while the page stays open: another
 * form led on, or ended what this one was for.
 */
export function useLeftWords({ form, isBack, isSent, cameAs }: Form) {
  const { leave, takeBack } = useDeskPage()
  const wasBack = useRef(isBack)
  useEffect(() => {
    wasBack.current = isBack
  }, [isBack])
  useEffect(() => {
    if (cameAs) takeBack(cameAs)
  }, [cameAs, takeBack])
  // the form is still there then
  useLayoutEffect(
    () => () => {
      const left = form.current
      if (!left || isSent.current) return
      const typed = wordsIn(left).filter(({ readOnly }) => !readOnly)
      if (hasUnsentWords(typed, wasBack.current)) leave(typedOf(new FormData(left)))
    },
    [form, isSent, leave],
  )
}
