import { useEffect, useRef } from "react"
import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import type { Refusal } from "@/domain/refusal"
import { SignInAgain } from "./sign-in-again"

type Props = { refusal: Refusal; isBusy: boolean }

/**
 * What became of a form that was sent, with the way on: back in for whoever is signed out, and to the present state
 * of things for whoever lost a race. Both keep what was typed. Focus goes to the sentence, which is then in sight.
 */
export function FormRefusal({ refusal, isBusy }: Props) {
  const sentence = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isGood(refusal) && !mustSignIn(refusal)) sentence.current?.focus()
  }, [refusal])
  return (
    <div ref={sentence} tabIndex={-1} data-refusal className="grid max-w-md gap-4">
      <Notice tone={isGood(refusal) ? "done" : "refused"}>{refusal.message}</Notice>
      {mustSignIn(refusal) && <SignInAgain refusal={refusal} isBusy={isBusy} />}
      {refusal.code === "conflict" && (
        <p>
          <Button look="small" name="again.look" value="1" disabled={isBusy} formNoValidate>
            Show it as it is now
          </Button>
        </p>
      )}
    </div>
  )
}

const isGood = ({ code }: Refusal) => code === "signed_in_again" || code === "kept"

export const mustSignIn = ({ code }: Refusal) => code === "signed_out" || code === "other_person"
