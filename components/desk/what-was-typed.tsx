import type { Refusal } from "@/domain/refusal"

/** What a form carries along for itself. */
const forItself = /^(person|form|at|version|changedAt|again\..*|drawn\..*|.*Id|id|action|step|spot)$/

/** What somebody typed, to be read and copied where its form cannot be shown. */
export function WhatWasTyped({ refusal }: { refusal: Refusal }) {
  const typed = Object.entries(refusal.typed).filter(
    ([name, values]) => !forItself.test(name) && values.some(value => value.trim() !== ""),
  )
  if (typed.length === 0) return null
  return (
    <section className="panel p-4.5">
      <h2 className="mb-3 font-semibold">What you typed</h2>
      <dl className="grid gap-3">
        {typed.map(([name, values]) => (
          <div key={name}>
            <dt className="text-sm text-soft">{labelOf(name)}</dt>
            <dd dir="auto" className="max-h-60 overflow-y-auto wrap-anywhere whitespace-pre-wrap">
              {values.join("\n")}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The name of a field as a person would say it: "goLiveDate" is "Go live date". */
function labelOf(name: string) {
  const words = name.replaceAll(/[.A-Z]/g, letter => ` ${letter.toLowerCase()}`).replaceAll(" .", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
