"use client"

import { useActionState } from "react"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { type FormAction, typedIn } from "@/components/ui/form-state"
import { Notice } from "@/components/ui/notice"

type Choice = { value: string; label: string }
type Props = { begin: FormAction; kinds: Choice[]; languages: Choice[] }

export function NewStoryForm({ begin, kinds, languages }: Props) {
  const [state, submit, isBusy] = useActionState(begin, undefined)
  const hint = "You can change it until the text is submitted."
  const error = state?.fields.title
  return (
    <form action={submit} className="panel grid max-w-2xl gap-6 p-5 sm:p-7">
      {state && !error && <Notice tone="refused">{state.message}</Notice>}
      <Radios name="kind" label="Kind" choices={kinds} chosen={typedIn(state, "kind", kinds[0]?.value)} />
      <Radios
        name="language"
        label="Language"
        choices={languages}
        chosen={typedIn(state, "language", languages[0]?.value)}
      />
      <Field id="title" label="Working title" hint={hint} error={error}>
        <input
          {...describedBy("title", { hint, error })}
          name="title"
          required
          dir="auto"
          defaultValue={typedIn(state, "title")}
          className="field-box"
        />
      </Field>
      <p>
        <Button look="main" disabled={isBusy}>
          Begin the story
        </Button>
      </p>
    </form>
  )
}

const Radios = ({
  name,
  label,
  choices,
  chosen,
}: {
  name: string
  label: string
  choices: Choice[]
  chosen: string
}) => (
  <fieldset>
    <legend className="mb-1.5 font-semibold">{label}</legend>
    <div className="flex flex-wrap gap-2">
      {choices.map(({ value, label }) => (
        <label
          key={value}
          className="flex items-center gap-2.5 rounded-[3px] border border-rule px-3 py-2 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-3 has-focus-visible:outline-accent"
        >
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} required />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
)
