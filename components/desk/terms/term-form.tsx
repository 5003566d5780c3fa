"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { type FormAction, typedIn } from "@/components/ui/form-state"
import { localeCodes, locales, type Names } from "@/domain/locales"

type Props = {
  save: FormAction
  hidden: Record<string, string | number>
  words: { names: Partial<Names>; introductions: Partial<Names> }
  label: string
}

const hint = "Some sentences without formatting. An empty line begins a new paragraph."

/** The names and introductions of a term, a panel a language. */
export const TermForm = ({ save, hidden, words, label }: Props) => (
  <RefusableForm action={save} hidden={hidden} className="grid max-w-4xl gap-5">
    {(state, isBusy) => (
      <>
        {localeCodes.map(language => {
          const [name, introduction] = [`names.${language}`, `introductions.${language}`]
          const [wrongName, wrongWords] = [state?.fields[name], state?.fields[introduction]]
          const nameHint = language === "en" ? undefined : "Left empty, the English name stands there."
          const theirs = { lang: language, dir: locales[language].direction }
          return (
            <fieldset key={language} className="panel grid gap-4 p-4.5">
              <legend className="sr-only">{locales[language].label}</legend>
              <Field id={name} label={`Name in ${locales[language].label}`} hint={nameHint} error={wrongName}>
                <input
                  {...describedBy(name, { hint: nameHint, error: wrongName })}
                  {...theirs}
                  name={name}
                  required={language === "en"}
                  maxLength={120}
                  defaultValue={typedIn(state, name, words.names[language])}
                  className="field-box"
                />
              </Field>
              <Field
                id={introduction}
                label={`Introduction in ${locales[language].label}`}
                hint={hint}
                error={wrongWords}
              >
                <textarea
                  {...describedBy(introduction, { hint, error: wrongWords })}
                  {...theirs}
                  name={introduction}
                  rows={4}
                  maxLength={1500}
                  defaultValue={typedIn(state, introduction, words.introductions[language])}
                  className="field-box"
                />
              </Field>
            </fieldset>
          )
        })}
        <p>
          <Button look="main" disabled={isBusy}>
            {label}
          </Button>
        </p>
      </>
    )}
  </RefusableForm>
)
