"use client"

import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { useDeskPage } from "./desk-page"
import { useLeaveWarning } from "./editor/use-leave-warning"
import { WhatWasTyped } from "./what-was-typed"

/**
 * What was typed in forms that are on the page no more and were not sent, until its person throws it away. Of the form
 * that the page answers it is said elsewhere.
 */
export function LeftWords() {
  const { left: all, person, refused, throwAway } = useDeskPage()
  const left = all.filter(
    typed => typed.person?.[0] === String(person) && typed.form?.[0] !== refused?.typed.form?.[0],
  )
  useLeaveWarning(() => left.length === 0)
  if (left.length === 0) return null
  return (
    <div className="mb-6 grid max-w-2xl gap-4">
      <Notice tone="note">
        You typed something in a form that is on this page no more, and did not send it. Copy what you still
        need.
      </Notice>
      {left.map((typed, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one may have left the same words twice
        <WhatWasTyped key={place} typed={typed} />
      ))}
      <p>
        <Button type="button" look="small" onClick={throwAway}>
          I do not need it any more
        </Button>
      </p>
    </div>
  )
}
