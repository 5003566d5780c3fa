"use client"

import { useCallback, useEffect, useState } from "react"
import { Notice } from "@/components/ui/notice"
import type { FieldForm } from "@/domain/field"
import { addsNothing } from "./adds-nothing"
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
  const [isAsked, setAsked] = useState(false)
  const isObsolete = useCallback(
    (copy: DeviceCopy) => known !== undefined && addsNothing(copy, known),
    [known],
  )
  const { copies, throwAway, bringBack } = useCopies({ person, text, isObsolete })
  const isAny = copies.length > 0

  const present = useCallback(async () => {
    try {
      const now = (await load(editionId))?.content
      setKnown(now)
      return now
    } catch {
      return undefined // said where the copy is read
    }
  }, [load, editionId])

  // nothing is said of a copy before it was compared with what the text is now
  useEffect(() => {
    if (isAny && !isAsked) void present().then(() => setAsked(true))
  }, [isAny, isAsked, present])
  const missing = copies.filter(copy => copy.isThrownAway || copy.isOpenElsewhere || !isObsolete(copy))
  if (!isAsked || missing.length === 0) return null

  return (
    <div className="mb-6 grid w-full gap-3">
      <Notice tone="note">
        {missing.length === 1 ? "Words of yours" : "Several versions of yours"}
        {known && " that are not in this text"} are kept on this device.
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
        copies={missing}
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
