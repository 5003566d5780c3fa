"use client"

import { useActionState } from "react"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { type FormAction, type Refusal, typedIn } from "@/components/ui/form-state"
import { RefusalNotice } from "@/components/ui/refusal-notice"
import { ImportPreview, type ShownPlan } from "./import-preview"

export type ImportState = { refusal: Refusal } | { csv: string; plan: ShownPlan } | undefined
type Props = {
  plan: (before: ImportState, form: FormData) => Promise<ImportState>
  importAll: FormAction
  longest: number
}

const hints = {
  file: "A table of two columns, the old address and where it leads, separated by commas or semicolons, in UTF-8. At most 5,000 rows and 700 kB.",
  pasted: "Two columns of a spreadsheet, or lines such as /old/page.htm, /en/news/a-text",
}

/** First what a list would do, then the list. */
export function ImportForm({ plan, importAll, longest }: Props) {
  const [state, submit, isBusy] = useActionState(plan, undefined)
  if (state && "plan" in state) return <ImportPreview {...state} importAll={importAll} />
  const refusal = state?.refusal
  return (
    <form action={submit} className="panel grid max-w-3xl gap-5 p-4.5">
      {refusal && <RefusalNotice refusal={refusal} />}
      <Field id="file" label="A file" hint={hints.file} error={refusal?.fields.file}>
        <input
          {...describedBy("file", { hint: hints.file, error: refusal?.fields.file })}
          name="file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={({ target }) =>
            target.setCustomValidity(
              (target.files?.[0]?.size ?? 0) > longest ? "Choose a file of 700 kB at most." : "",
            )
          }
          className="field-box"
        />
      </Field>
      <Field id="pasted" label="Or paste it" hint={hints.pasted}>
        <textarea
          {...describedBy("pasted", { hint: hints.pasted })}
          name="pasted"
          rows={8}
          maxLength={longest}
          spellCheck={false}
          defaultValue={typedIn(refusal, "pasted")}
          className="field-box font-mono text-sm"
        />
      </Field>
      <p>
        <Button look="main" disabled={isBusy}>
          See what it would do
        </Button>
      </p>
    </form>
  )
}
