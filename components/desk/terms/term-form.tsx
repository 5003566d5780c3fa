"use client"

import { AsItIsNow } from "@/components/desk/as-it-is-now"
import { RefusableForm } from "@/components/desk/refusable-form"
import { shownIn, takenOver } from "@/components/desk/since-drawn"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import type { FormAction } from "@/components/ui/form-state"
import { localeCodes, locales, type Names, type Synonyms } from "@/domain/locales"

type Props = {
  save: FormAction
  hidden: Record<string, string | number>
  isNew: boolean
  words: { names: Partial<Names>; introductions: Partial<Names>; synonyms: Synonyms }
  label: string
}

const hint =
  "Some sentences without formatting, 1,500 characters at most. An empty line begins a new paragraph."
const synonymsHint = "One a line. Readers who search for one of these find it, and read its name."
const addressHint = (isNew: boolean) =>
  isNew
    ? "Its address is made of this name, and stays when the name changes."
    : "Its address stays as it is, whatever it is called."

/** The names, synonyms and introductions of a term, a panel a language. */
export const TermForm = ({ save, hidden, isNew, words, label }: Props) => (
  <RefusableForm action={save} name="term" hidden={hidden} className="grid max-w-4xl gap-5">
    {(state, isBusy) => (
      <>
        {localeCodes.map(language => {
          const [name, introduction] = [`names.${language}`, `introductions.${language}`]
          const synonyms = `synonyms.${language}`
          const [wrongName, wrongWords] = [state?.fields[name], state?.fields[introduction]]
          const wrongSynonyms = state?.fields[synonyms]
          const nameNow = words.names[language] ?? ""
          const synonymsNow = words.synonyms[language]?.join("\n") ?? ""
          const introductionNow = words.introductions[language] ?? ""
          const nameHint =
            language === "en" ? addressHint(isNew) : "Left empty, the English name stands there."
          const theirs = { lang: language, dir: locales[language].direction }
          return (
            <fieldset key={language} className="panel grid gap-4 p-4.5">
              <legend className="sr-only">{locales[language].label}</legend>
              <Field id={name} label={`Name in ${locales[language].label}`} hint={nameHint} error={wrongName}>
                <input
                  key={takenOver(state, name, nameNow)}
                  {...describedBy(name, { hint: nameHint, error: wrongName })}
                  {...theirs}
                  name={name}
                  required={language === "en"}
                  defaultValue={shownIn(state, name, nameNow)}
                  className="field-box"
                />
                <AsItIsNow state={state} name={name} now={nameNow} lang={language} />
              </Field>
              <Field
                id={synonyms}
                label={`Other names in ${locales[language].label}`}
                hint={synonymsHint}
                error={wrongSynonyms}
              >
                <textarea
                  key={takenOver(state, synonyms, synonymsNow)}
                  {...describedBy(synonyms, { hint: synonymsHint, error: wrongSynonyms })}
                  {...theirs}
                  name={synonyms}
                  rows={2}
                  defaultValue={shownIn(state, synonyms, synonymsNow)}
                  className="field-box"
                />
                <AsItIsNow state={state} name={synonyms} now={synonymsNow} lang={language} />
              </Field>
              <Field
                id={introduction}
                label={`Introduction in ${locales[language].label}`}
                hint={hint}
                error={wrongWords}
              >
                <textarea
                  key={takenOver(state, introduction, introductionNow)}
                  {...describedBy(introduction, { hint, error: wrongWords })}
                  {...theirs}
                  name={introduction}
                  rows={4}
                  defaultValue={shownIn(state, introduction, introductionNow)}
                  className="field-box"
                />
                <AsItIsNow state={state} name={introduction} now={introductionNow} lang={language} />
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
