import { useState } from "react"
import { Button } from "@/components/ui/button"
import { Panel } from "@/components/ui/panel"
import type { FieldForm } from "@/domain/field"
import { changesIn, inOneLine } from "@/domain/merge/changes"
import { trimmed } from "../editor/trimmed"
import { CompareFields } from "../versions/compare-fields"
import { nearTime } from "../when"
import { type DeviceCopy, whyKept } from "./device-copy"
import { firstWords } from "./first-words"
import type { FoundCopy } from "./use-copies"

type Props = {
  copies: FoundCopy[]
  fields: readonly Pick<FieldForm, "name" | "label">[]
  timeZone: string
  /** The text as it is now, to compare with; undefined where nobody can say just now. */
  present: () => Promise<Record<string, unknown> | undefined>
  presentTitle: string
  onGoOn?: (copy: DeviceCopy) => void
  onThrowAway: (copy: DeviceCopy) => void
  onBringBack: (copy: DeviceCopy) => void
}

type Opened = { id: string; present: Record<string, unknown> | undefined }

/** What this browser keeps of a text for this person: to read, to compare, to go on with, to throw away. */
export function CopiesPanel(props: Props) {
  const { copies, fields, timeZone, present, presentTitle } = props
  const [opened, setOpened] = useState<Opened>()
  if (copies.length === 0) return null
  const count = copies.filter(({ isThrownAway }) => !isThrownAway).length

  async function toggle({ id }: DeviceCopy) {
    setOpened(opened?.id === id ? undefined : { id, present: await present() })
  }

  return (
    <Panel id="copies" title="Copies of this text on this device" aside={count}>
      <ul className="grid px-4.5">
        {copies.map(copy => (
          <li key={copy.id} className="grid gap-3 border-b border-rule py-4 last:border-b-0">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <div>
                <p className="font-semibold">{nearTime(new Date(copy.at), timeZone, new Date())}</p>
                <p className="text-sm text-soft">{copy.isThrownAway ? "Thrown away." : told(copy, fields)}</p>
              </div>
              <div className="flex flex-wrap gap-2">
                {copy.isThrownAway ? (
                  <Button type="button" look="small" onClick={() => props.onBringBack(copy)}>
                    Undo
                  </Button>
                ) : (
                  <>
                    <Button
                      type="button"
                      look="small"
                      aria-expanded={opened?.id === copy.id}
                      onClick={() => void toggle(copy)}
                    >
                      {opened?.id === copy.id ? "Close" : "Read and compare"}
                    </Button>
                    {props.onGoOn && (
                      <Button type="button" look="small" onClick={() => props.onGoOn?.(copy)}>
                        Go on with it
                      </Button>
                    )}
                    {!copy.isOpenElsewhere && (
                      <Button type="button" look="small" onClick={() => props.onThrowAway(copy)}>
                        Throw it away
                      </Button>
                    )}
                  </>
                )}
              </div>
            </div>
            {opened?.id === copy.id && !copy.isThrownAway && (
              <>
                {!opened.present && (
                  <p className="text-soft">
                    The desk does not say what the text is now, so this is the whole copy.
                  </p>
                )}
                <CompareFields
                  fields={fields}
                  one={{ title: "In this copy", content: copy.content }}
                  other={{ title: presentTitle, content: opened.present ?? {} }}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="border-t border-rule px-4.5 py-3 text-sm text-soft">
        Only you see these, and only in this browser. They stay when you sign out.
      </p>
    </Panel>
  )
}

function told(copy: FoundCopy, fields: Props["fields"]) {
  const { isOpenElsewhere, isOnlyHere, why, edition, base, content } = copy
  const labels = new Map(fields.map(({ name, label }) => [name, label]))
  const changes = base ? inOneLine(changesIn(trimmed(base), trimmed(content), labels)) : ""
  const words = firstWords(copy, fields)
  return [
    isOnlyHere && "Could not be kept in this browser again, so it is only on this page: do not close it",
    isOpenElsewhere ? "Being written in another tab" : whyKept[why],
    `edition ${edition}`,
    changes,
    words && `“${words}”`,
  ]
    .filter(Boolean)
    .join(" · ")
}
