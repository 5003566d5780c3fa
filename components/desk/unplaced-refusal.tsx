"use client"

import { Notice } from "@/components/ui/notice"
import { useDeskPage } from "./desk-page"
import { signOutForm } from "./sign-out"
import { WhatWasTyped } from "./what-was-typed"

const isOver =
  "This is how it stands now. What you were about to do cannot be done here any more, and nothing was done."

/**
 * What became of a form that is on this page no more, since somebody else has moved on what it was about. Where the
 * form is there it says so itself, and desk.css takes this away.
 */
export function UnplacedRefusal() {
  const { refused } = useDeskPage()
  if (!refused || refused.typed.form?.[0] === signOutForm) return null
  const isKept = refused.code === "kept" || refused.code === "signed_in_again"
  return (
    <div className="unplaced-refusal mb-6 grid max-w-2xl gap-4">
      <Notice tone="refused">{isKept ? isOver : refused.message}</Notice>
      <WhatWasTyped typed={refused.typed} />
    </div>
  )
}
