import { useId } from "react"
import { Button } from "@/components/ui/button"
import type { Refusal } from "@/domain/refusal"

type Props = { refusal: Refusal; isBusy: boolean }

/** Part of a form: signs in whoever typed it, and leaves all of it as it is. */
export function SignInAgain({ refusal, isBusy }: Props) {
  const id = useId()
  return (
    <fieldset className="grid gap-3 rounded-[3px] border border-rule bg-ground p-3.5">
      <legend className="sr-only">Sign in again</legend>
      <div>
        <label htmlFor={`${id}-email`} className="block font-semibold">
          E-mail address
        </label>
        <input
          id={`${id}-email`}
          name="again.email"
          type="email"
          autoComplete="username"
          required
          defaultValue={refusal.typed["again.email"]?.[0]}
          className="field-box"
        />
      </div>
      <div>
        <label htmlFor={`${id}-password`} className="block font-semibold">
          Password
        </label>
        <input
          id={`${id}-password`}
          name="again.password"
          type="password"
          autoComplete="current-password"
          required
          className="field-box"
        />
      </div>
      <p>
        <Button look="main" disabled={isBusy}>
          Sign in and go on
        </Button>
      </p>
    </fieldset>
  )
}
