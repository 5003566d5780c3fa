"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button, buttonLook } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import { Notice } from "@/components/ui/notice"
import { Panel } from "@/components/ui/panel"

/** What an import would do. */
export type ShownPlan = {
  adds: number
  changes: number
  stays: number
  sample: { line: number; from: string; address: string; does: "adds" | "changes" }[]
  /** The first of the rows that need a change, and how many they are in all. */
  problems: { line: number; sentence: string }[]
  wrong: number
}
type Props = { csv: string; plan: ShownPlan; importAll: FormAction }

/** What a list without a fault would do, and the button that does it. */
export function ImportPreview({ csv, plan, importAll }: Props) {
  const { adds, changes } = plan
  const canImport = adds + changes > 0
  return (
    <div className="grid max-w-4xl gap-6">
      <Notice tone="done">{inWords(plan)}</Notice>
      {canImport && <Sample plan={plan} />}
      <div className="flex flex-wrap items-start gap-3">
        {canImport && (
          <RefusableForm action={importAll} name="import" hidden={{ at: "/desk/addresses" }}>
            {(_state, isBusy) => (
              <>
                <textarea name="csv" defaultValue={csv} hidden readOnly />
                <Button look="main" disabled={isBusy}>
                  Import {addresses(adds + changes)}
                </Button>
              </>
            )}
          </RefusableForm>
        )}
        <a href="/desk/addresses/import" className={buttonLook.plain}>
          {canImport ? "Do not import it" : "Try another list"}
        </a>
      </div>
    </div>
  )
}

const addresses = (count: number) =>
  count === 1 ? "one old address" : `${count.toLocaleString("en")} old addresses`

function inWords({ adds, changes, stays }: ShownPlan) {
  if (adds + changes === 0) return "All of it is in the table already. There is nothing to import."
  const parts = [
    adds > 0 && `${addresses(adds)} will be added`,
    changes > 0 && `${addresses(changes)} will lead elsewhere than now`,
    stays > 0 && `${addresses(stays)} ${stays === 1 ? "stays as it is" : "stay as they are"}`,
  ].filter(Boolean)
  const sentence = `${parts.join(", ")}.`
  return sentence[0]?.toUpperCase() + sentence.slice(1)
}

const Sample = ({ plan: { sample, adds, changes } }: { plan: ShownPlan }) => (
  <Panel
    title="As they would stand in the table"
    aside={sample.length < adds + changes ? `The first ${sample.length}` : undefined}
  >
    <ul>
      {sample.map(({ line, from, address, does }) => (
        <li key={line} className="border-t border-rule px-4.5 py-2.5 first:border-t-0">
          <p className="font-semibold wrap-anywhere">{from}</p>
          <p className="text-sm wrap-anywhere text-soft">
            → {address}
            {does === "changes" && " (instead of its present target)"}
          </p>
        </li>
      ))}
    </ul>
  </Panel>
)
