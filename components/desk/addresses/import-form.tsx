"use client"

import { useDeskPage } from "@/components/desk/desk-page"
import { FormRefusal } from "@/components/desk/form-refusal"
import { Hidden } from "@/components/desk/hidden"
import { useDeskForm } from "@/components/desk/use-desk-form"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { type FormAction, typedIn } from "@/components/ui/form-state"
import type { Refusal } from "@/domain/refusal"
import { ImportPreview, type ShownPlan } from "./import-preview"
import { ImportProblems } from "./import-problems"

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

/** First what a list would do, then the list. One that needs changes is there again, to be mended in its place. */
export function ImportForm({ plan, importAll, longest }: Props) {
  const { state, isBusy, ...sent } = useDeskForm<ImportState>({
    action: plan,
    name: "plan-import",
    hidden: {},
    refusedAs: refusal => ({ refusal }),
  })
  const kept = useDeskPage().refused?.typed.csv?.[0]
  const judged = state && "plan" in state ? state : undefined
  if (judged && judged.plan.problems.length === 0) return <ImportPreview {...judged} importAll={importAll} />
  const refusal = state && "refusal" in state ? state.refusal : undefined
  const form = (
    <form {...sent.form} className="panel grid max-w-3xl gap-5 p-4.5">
      <Hidden fields={sent.hidden} />
      {refusal && <FormRefusal refusal={refusal} isBusy={isBusy} />}
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
      <Field id="pasted" label={judged ? "Or mend it here" : "Or paste it"} hint={hints.pasted}>
        <textarea
          {...describedBy("pasted", { hint: hints.pasted })}
          name="pasted"
          rows={8}
          onChange={({ target }) =>
            target.setCustomValidity(new Blob([target.value]).size > longest ? "Paste 700 kB at most." : "")
          }
          spellCheck={false}
          defaultValue={judged?.csv ?? typedIn(refusal, "pasted", kept)}
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
  if (!judged) return form
  return (
    <div className="grid gap-6">
      <ImportProblems {...judged.plan} />
      {form}
    </div>
  )
}
