import type { FieldForm } from "@/domain/field"
import { isSame } from "@/domain/same-content"
import { linesOf } from "../editor/lines-of"
import { trimmed } from "../editor/trimmed"
import { VersionLines } from "./version-lines"

type Version = { title: string; content: Record<string, unknown> }
type Props = { fields: readonly Pick<FieldForm, "name" | "label">[]; one: Version; other: Version }

/** Two versions of a text side by side: the fields in which they differ. */
export function CompareFields({ fields, one, other }: Props) {
  const differing = fields.filter(
    ({ name }) => !isSame(trimmed(one.content[name] ?? ""), trimmed(other.content[name] ?? "")),
  )
  if (differing.length === 0) return <p className="text-soft">The two are the same, word for word.</p>
  return (
    <div className="grid gap-5">
      {differing.map(({ name, label }) => {
        const [lines, others] = [linesOf(one.content[name]), linesOf(other.content[name])]
        return (
          <section key={name} aria-label={label}>
            <h3 className="mb-1.5 font-semibold">{label}</h3>
            <div className="grid gap-4 md:grid-cols-2">
              <div className="rounded-[3px] border border-rule p-3.5">
                <VersionLines title={one.title} lines={lines} other={others} />
              </div>
              <div className="rounded-[3px] border border-rule p-3.5">
                <VersionLines title={other.title} lines={others} other={lines} />
              </div>
            </div>
          </section>
        )
      })}
    </div>
  )
}
