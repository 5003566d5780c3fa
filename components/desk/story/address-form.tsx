"use client"

import { AsItIsNow } from "@/components/desk/as-it-is-now"
import { RefusableForm } from "@/components/desk/refusable-form"
import { shownIn, takenOver } from "@/components/desk/since-drawn"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import type { FormAction } from "@/components/ui/form-state"
import type { Target } from "./shown-edition"

type Props = { slug: string; target: Target; change: FormAction }

const hint = "Once the text has been public, the old address leads on to the new one."

export const AddressForm = ({ slug, target, change }: Props) => (
  <RefusableForm
    action={change}
    name="rename"
    hidden={target}
    className="grid gap-3"
    summary="Change the address"
  >
    {(state, isBusy) => (
      <>
        <Field id="slug" label="Last part" hint={hint} error={state?.fields.slug}>
          <input
            key={takenOver(state, "slug", slug)}
            {...describedBy("slug", { hint, error: state?.fields.slug })}
            name="slug"
            required
            defaultValue={shownIn(state, "slug", slug)}
            spellCheck={false}
            autoCapitalize="none"
            className="field-box"
          />
          <AsItIsNow state={state} name="slug" now={slug} />
        </Field>
        <p>
          <Button disabled={isBusy}>Save the address</Button>
        </p>
      </>
    )}
  </RefusableForm>
)
