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
  problems: { line: number; sentence: string }[]
}
type Props = { csv: string; plan: ShownPlan; importAll: FormAction }

const mostShown = 100

export function ImportPreview({ csv, plan, importAll }: Props) {
  const { adds, changes, problems } = plan
  const canImport = problems.length === 0 && adds + changes > 0
  return (
    <div className="grid max-w-4xl gap-6">
      <Notice tone={problems.length > 0 ? "refused" : "done"}>{inWords(plan)}</Notice>
      {problems.length > 0 && <Problems problems={problems} />}
      {canImport && <Sample plan={plan} />}
      <div className="flex flex-wrap items-start gap-3">
        {canImport && (
          <RefusableForm action={importAll} hidden={{ at: "/desk/addresses" }}>
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
          {problems.length > 0 ? "Try another list" : "Do not import it"}
        </a>
      </div>
    </div>
  )
}

const addresses = (count: number) =>
  count === 1 ? "one old address" : `${count.toLocaleString("en")} old addresses`

function inWords({ adds, changes, stays, problems }: ShownPlan) {
  if (problems.length > 0)
    return `Nothing can be imported yet: ${problems.length === 1 ? "one row needs" : `${problems.length.toLocaleString("en")} rows need`} a change.`
  if (adds + changes === 0) return "All of it is in the table already. There is nothing to import."
  const parts = [
    adds > 0 && `${addresses(adds)} will be added`,
    changes > 0 && `${addresses(changes)} will lead elsewhere than now`,
    stays > 0 && `${addresses(stays)} ${stays === 1 ? "stays as it is" : "stay as they are"}`,
  ].filter(Boolean)
  const sentence = `${parts.join(", ")}.`
  return sentence[0]?.toUpperCase() + sentence.slice(1)
}

const Problems = ({ problems }: { problems: ShownPlan["problems"] }) => (
  <Panel
    title="What is wrong"
    aside={problems.length > mostShown ? `The first ${mostShown} of ${problems.length}` : undefined}
  >
    <ul>
      {problems.slice(0, mostShown).map(({ line, sentence }) => (
        <li
          key={`${line} ${sentence}`}
          className="flex gap-4 border-t border-rule px-4.5 py-2.5 first:border-t-0"
        >
          <span className="w-20 shrink-0 text-soft tabular-nums">Line {line}</span>
          <span className="min-w-0 wrap-anywhere">{sentence}</span>
        </li>
      ))}
    </ul>
  </Panel>
)

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
