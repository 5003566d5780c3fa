"use client"

import { useCallback, useState } from "react"
import { Notice } from "@/components/ui/notice"
import type { FieldForm } from "@/domain/field"
import { isSame } from "@/domain/same-content"
import { trimmed } from "../editor/trimmed"
import { CopiesPanel } from "./copies-panel"
import type { DeviceCopy } from "./device-copy"
import { useCopies } from "./use-copies"

type Content = Record<string, unknown>
type Props = {
  person: number
  text: number
  editionId: number
  fields: readonly Pick<FieldForm, "name" | "label">[]
  timeZone: string
  load: (editionId: number) => Promise<{ content: Content } | undefined>
  /** Where the text is written in; undefined where it is not open to this person. */
  editAddress?: string
}

/** A text's page shows what this browser keeps of it, also when nobody may write in the text any more. */
export function StoryCopies({ person, text, editionId, fields, timeZone, load, editAddress }: Props) {
  const [known, setKnown] = useState<Content>()
  const isObsolete = useCallback(
    (copy: DeviceCopy) => known !== undefined && isSame(trimmed(copy.content), trimmed(known)),
    [known],
  )
  const { copies, throwAway, bringBack } = useCopies({ person, text, isObsolete })
  if (copies.length === 0) return null

  async function present() {
    try {
      const now = (await load(editionId))?.content
      setKnown(now)
      return now
    } catch {
      return undefined // said where the copy is read
    }
  }

  return (
    <div className="mb-6 grid gap-3">
      <Notice tone="note">
        {copies.length === 1 ? "Words of yours" : "Several versions of yours"} that are not in this text are
        kept on this device.
        {editAddress && (
          <>
            {" "}
            <a href={`${editAddress}#copies`} className="link">
              Go on with them in the editor
            </a>
            .
          </>
        )}
      </Notice>
      <CopiesPanel
        copies={copies}
        fields={fields}
        timeZone={timeZone}
        present={present}
        presentTitle="In the text now"
        onThrowAway={copy => void throwAway(copy)}
        onBringBack={copy => void bringBack(copy)}
      />
    </div>
  )
}
