"use client"

import { FormRefusal } from "@/components/desk/form-refusal"
import { Hidden } from "@/components/desk/hidden"
import { useDeskForm } from "@/components/desk/use-desk-form"
import { Button, buttonLook } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { typedIn } from "@/components/ui/form-state"
import { Notice } from "@/components/ui/notice"
import type { Refusal } from "@/domain/refusal"

export type AddingState = { refusal: Refusal } | { added: { name: string; secret: string } } | undefined
type Props = { add: (before: AddingState, form: FormData) => Promise<AddingState> }

const hint =
  "On the public internet, at the port 80 or 443. It gets a signed POST with what happened, the title and the address."

export function AddWebhookForm({ add }: Props) {
  const { state, isBusy, ...sent } = useDeskForm<AddingState>({
    action: add,
    name: "add-webhook",
    hidden: {},
    refusedAs: refusal => ({ refusal }),
  })
  if (state && "added" in state) return <Added {...state.added} />
  const refusal = state?.refusal
  return (
    <form {...sent.form} className="panel grid max-w-2xl gap-5 p-4.5">
      <Hidden fields={sent.hidden} />
      {refusal && <FormRefusal refusal={refusal} isBusy={isBusy} />}
      <Field id="name" label="Name" error={refusal?.fields.name}>
        <input
          {...describedBy("name", { error: refusal?.fields.name })}
          name="name"
          required
          defaultValue={typedIn(refusal, "name")}
          className="field-box"
        />
      </Field>
      <Field id="url" label="Address" hint={hint} error={refusal?.fields.url}>
        <input
          {...describedBy("url", { hint, error: refusal?.fields.url })}
          name="url"
          type="url"
          required
          placeholder="https://"
          spellCheck={false}
          defaultValue={typedIn(refusal, "url")}
          className="field-box"
        />
      </Field>
      <p>
        <Button look="main" disabled={isBusy}>
          Add the webhook
        </Button>
      </p>
    </form>
  )
}

const Added = ({ name, secret }: { name: string; secret: string }) => (
  <div className="grid max-w-2xl justify-items-start gap-5">
    <Notice tone="done">{name} is called from now on.</Notice>
    <div className="panel grid w-full gap-2 p-4.5">
      <h2 id="secret" className="font-semibold">
        Its secret
      </h2>
      <p>
        Every call is signed with it, as the Standard Webhooks specification says. Give it to whoever runs the
        other system: it is shown this once.
      </p>
      <output
        aria-labelledby="secret"
        className="mt-1 block rounded-[3px] bg-ground px-3 py-2 font-mono text-sm break-all"
      >
        {secret}
      </output>
    </div>
    <a href="/desk/webhooks" className={buttonLook.plain}>
      Go to the webhooks
    </a>
  </div>
)
