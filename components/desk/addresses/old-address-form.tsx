"use client"

import { AsItIsNow } from "@/components/desk/as-it-is-now"
import { RefusableForm } from "@/components/desk/refusable-form"
import { shownIn, takenOver } from "@/components/desk/since-drawn"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import type { FormAction } from "@/components/ui/form-state"

type Props = {
  submit: FormAction
  hidden: Record<string, string | number>
  now: { from: string; to: string }
  button: string
}

const hints = {
  from: "A path such as /global/news/WCMS_754128/lang--en/index.htm, or the whole address on the old site. Capital letters, index.htm and a slash at the end make no difference.",
  to: "On this site, such as /en/news/a-text, or a whole address that begins with https://. A text is followed when it gets another address.",
}

export const OldAddressForm = ({ submit, hidden, now, button }: Props) => (
  <RefusableForm
    action={submit}
    name="old-address"
    hidden={hidden}
    className="panel grid max-w-3xl gap-5 p-4.5"
  >
    {(state, isBusy) => (
      <>
        {(["from", "to"] as const).map(name => (
          <Field
            key={name}
            id={name}
            label={name === "from" ? "Old address" : "Leads to"}
            hint={hints[name]}
            error={state?.fields[name]}
          >
            <input
              key={takenOver(state, name, now[name])}
              {...describedBy(name, { hint: hints[name], error: state?.fields[name] })}
              name={name}
              required
              spellCheck={false}
              autoCapitalize="none"
              defaultValue={shownIn(state, name, now[name])}
              className="field-box"
            />
            <AsItIsNow state={state} name={name} now={now[name]} />
          </Field>
        ))}
        <p>
          <Button look="main" disabled={isBusy}>
            {button}
          </Button>
        </p>
      </>
    )}
  </RefusableForm>
)
