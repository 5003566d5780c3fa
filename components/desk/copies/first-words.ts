import type { FieldForm } from "@/domain/field"
import { isSame } from "@/domain/same-content"
import { linesOf } from "../editor/lines-of"
import { trimmed } from "../editor/trimmed"
import type { DeviceCopy } from "./device-copy"

const mostLetters = 60

/** The first words of a copy that are not in what it was written on, so that copies can be told apart. */
export function firstWords({ base, content }: DeviceCopy, fields: readonly Pick<FieldForm, "name">[]) {
  const known = base ?? {}
  const lines = fields
    .filter(({ name }) => !isSame(trimmed(known[name]), trimmed(content[name])))
    .flatMap(({ name }) => {
      const before = new Set(linesOf(known[name]))
      return linesOf(content[name])
        .filter(line => !before.has(line))
        .map(line => newIn(line, before))
    })
  const first = lines.map(line => line.replace(/\s+/g, " ").trim()).find(line => line !== "")
  if (first === undefined) return undefined
  return first.length > mostLetters ? `${first.slice(0, mostLetters).trimEnd()}…` : first
}

/** Of a line that was only typed on, what came behind; "…" stands for the rest. */
function newIn(line: string, before: ReadonlySet<string>) {
  const begun = [...before].find(older => older !== "" && line.startsWith(older))
  return begun === undefined ? line : `… ${line.slice(begun.length).trim()}`
}
