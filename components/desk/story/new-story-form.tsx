"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { type FormAction, typedIn } from "@/components/ui/form-state"

type Choice = { value: string; label: string }
type Props = { begin: FormAction; kinds: Choice[]; languages: Choice[] }

const hint = "You can change it until the text is submitted."

export const NewStoryForm = ({ begin, kinds, languages }: Props) => (
  <RefusableForm
    action={begin}
    name="begin-story"
    hidden={{}}
    className="panel grid max-w-2xl gap-6 p-5 sm:p-7"
  >
    {(state, isBusy) => (
      <>
        <Radios name="kind" label="Kind" choices={kinds} chosen={typedIn(state, "kind", kinds[0]?.value)} />
        <Radios
          name="language"
          label="Language"
          choices={languages}
          chosen={typedIn(state, "language", languages[0]?.value)}
        />
        <Field id="title" label="Working title" hint={hint} error={state?.fields.title}>
          <input
            {...describedBy("title", { hint, error: state?.fields.title })}
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
      </>
    )}
  </RefusableForm>
)

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
