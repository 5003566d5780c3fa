"use client"

import { useActionState, useRef } from "react"
import { Button } from "@/components/ui/button"
import { type FormAction, typedIn } from "@/components/ui/form-state"
import { Notice } from "@/components/ui/notice"
import { DemonstrationAccounts } from "./demonstration-accounts"
import type { Demonstration } from "./sign-in"

type Props = { signIn: FormAction; to: string; demonstration?: Demonstration }

export function SignInForm({ signIn, to, demonstration }: Props) {
  // sent before the script has loaded, the form goes to this address; without one it would have an empty action
  const here = `/sign-in?${new URLSearchParams({ to })}`
  const [state, submit, isBusy] = useActionState(signIn, undefined, here)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)

  function fillIn(address: string) {
    if (!email.current || !password.current || !demonstration) return
    email.current.value = address
    password.current.value = demonstration.password
    password.current.focus()
  }

  return (
    <>
      <form action={submit} className="grid gap-5">
        {state && (
          <Notice tone="refused">
            <p id="refusal">{state.message}</p>
          </Notice>
        )}
        <input type="hidden" name="to" value={to} />
        <div>
          <label htmlFor="email" className="block font-semibold">
            E-mail address
          </label>
          <input
            ref={email}
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={typedIn(state, "email")}
            aria-describedby={state ? "refusal" : undefined}
            className="field-box"
          />
        </div>
        <div>
          <label htmlFor="password" className="block font-semibold">
            Password
          </label>
          <input
            ref={password}
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            aria-describedby={state ? "refusal" : undefined}
            className="field-box"
          />
        </div>
        <p>
          <Button look="main" disabled={isBusy}>
            Sign in
          </Button>
        </p>
      </form>
      {demonstration && <DemonstrationAccounts {...demonstration} fillIn={fillIn} />}
    </>
  )
}
