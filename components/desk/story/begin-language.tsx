"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { type FormAction, typedIn } from "@/components/ui/form-state"

type Props = { begin: FormAction; storyId: number; language: string; name: string }

export const BeginLanguage = ({ begin, storyId, language, name }: Props) => {
  const id = `title-${language}`
  return (
    <RefusableForm
      action={begin}
      name="begin-language"
      hidden={{ storyId, language }}
      className="grid gap-3"
      summary={`Begin a text in ${name}…`}
    >
      {(state, isBusy) => (
        <>
          <Field id={id} label={`Working title in ${name}`} error={state?.fields.title}>
            <input
              {...describedBy(id, { error: state?.fields.title })}
              name="title"
              required
              lang={language}
              dir="auto"
              defaultValue={typedIn(state, "title")}
              className="field-box"
            />
          </Field>
          <p>
            <Button disabled={isBusy}>Begin the text in {name}</Button>
          </p>
        </>
      )}
    </RefusableForm>
  )
}
