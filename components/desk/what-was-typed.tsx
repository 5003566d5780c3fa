import type { Refusal } from "@/domain/refusal"
import { useDeskPage } from "./desk-page"
import { typedWords } from "./typed-words"

/** What somebody typed, to be read and copied where its form cannot be shown. */
export function WhatWasTyped({ typed: all }: Pick<Refusal, "typed">) {
  const { names } = useDeskPage()
  const typed = typedWords({ typed: all }, names)
  if (typed.length === 0) return null
  return (
    <section className="panel p-4.5">
      <h2 className="mb-3 font-semibold">What you typed</h2>
      <dl className="grid gap-3">
        {typed.map(({ name, label, words }) => (
          <div key={name}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd dir="auto" className="max-h-60 overflow-y-auto wrap-anywhere whitespace-pre-wrap">
              {words.join("\n")}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
