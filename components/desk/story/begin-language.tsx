"use client"

import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { type FormAction, typedIn } from "@/components/ui/form-state"
import { RefusableForm } from "@/components/ui/refusable-form"

type Props = { begin: FormAction; storyId: number; language: string; name: string }

export const BeginLanguage = ({ begin, storyId, language, name }: Props) => {
  const id = `title-${language}`
  return (
    <details>
      <summary className="link inline-block">Begin a text in {name}…</summary>
      <RefusableForm action={begin} hidden={{ storyId, language }} className="mt-3 grid gap-3">
        {(state, isBusy) => (
          <>
            <Field id={id} label={`Working title in ${name}`} error={state?.fields.title}>
              <input
                {...describedBy(id, { error: state?.fields.title })}
                name="title"
                required
                maxLength={200}
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
    </details>
  )
}
