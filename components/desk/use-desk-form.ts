import { unstable_rethrow } from "next/navigation"
import { type FormEvent, useActionState, useId, useRef, useState, useTransition } from "react"
import type { Refusal } from "@/domain/refusal"
import { readChosenIn } from "./chosen-files"
import { useDeskPage } from "./desk-page"
import { failureOf, isRedirect } from "./failure-of"
import { drawnName } from "./since-drawn"
import { typedOf } from "./typed-of"
import { type Control, useEarlyInput } from "./use-early-input"
import { useKeptTyping } from "./use-kept-typing"
import { useLeftWords } from "./use-left-words"
import { useUnsentWarning } from "./use-unsent-warning"

type Action<State> = (before: State | undefined, form: FormData) => Promise<State | undefined>
type Options<State> = {
  action: Action<State>
  /** What the form is for; no two forms of a page have the same name and hidden fields. */
  name: string
  hidden: Record<string, string | number>
  /** The state of a form that was refused. */
  refusedAs: (refusal: Refusal) => State
}

/** What a form is about changes from visit to visit, and the form is the same. */
const passing = ["at", "version", "changedAt"]

/** The form changes what stands at the desk already, and says what that was. */
const standsAtDesk = ({ form, name }: Control) => form?.elements.namedItem(drawnName(name)) != null

/**
 * A form of the desk. It works as a plain post before and without scripts; its page then comes back with what was
 * typed. With scripts it is sent from here, so that nothing that goes wrong on the way can take the page's place.
 */
export function useDeskForm<State>({ action, name, hidden, refusedAs }: Options<State>) {
  const page = useDeskPage()
  const lasting = Object.entries(hidden).filter(([each]) => !passing.includes(each))
  const form = [name, ...lasting.flat()].join(" ")
  const [answered, post] = useActionState<State | undefined, FormData>(action as never, undefined)
  const [came] = useState(() => (page.refused?.typed.form?.[0] === form ? page.refused : undefined))
  const [state, setState] = useState(came && refusedAs(came))
  // words stay whose they are, also when somebody else signs in and the page around them is drawn anew
  const [person] = useState(came?.typed.person?.[0] ?? page.person)
  const [isBusy, start] = useTransition()
  const id = useId()
  const ref = useRef<HTMLFormElement>(null)
  const isSent = useRef(false)
  const present = state ?? answered
  useEarlyInput(id, standsAtDesk)
  const { drawn, setTyped } = useKeptTyping(hidden.version)
  useUnsentWarning({ form: ref, isBack: present !== undefined, isSent })
  useLeftWords({ form: ref, isBack: present !== undefined, isSent, cameAs: came && form })

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    isSent.current = true
    start(async () => {
      page.settle()
      const unread = await readChosenIn(data)
      const [sentence] = Object.values(unread)
      try {
        if (sentence)
          answer(refusedAs({ code: "invalid", message: sentence, fields: unread, typed: typedOf(data) }))
        else answer(await action(undefined, data))
      } catch (error) {
        if (isRedirect(error)) return answer() // it is done, and the framework goes there without us
        unstable_rethrow(error)
        answer(refusedAs({ ...failureOf(error), fields: {}, typed: typedOf(data) }))
      }
    })
  }

  function answer(next?: State) {
    if (isSent.current) setTyped(false) // it is in the answer, or done; and what was typed since is not
    if (next) isSent.current = false
    setState(next)
  }

  function onInput() {
    isSent.current = false
    setTyped(true)
  }

  return {
    state: present,
    isBusy,
    /** The form's key, and that of what it is folded away in. */
    drawn,
    form: { id, ref, action: post, onSubmit, onInput },
    hidden: { ...hidden, person, form },
  }
}
