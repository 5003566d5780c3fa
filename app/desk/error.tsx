"use client"

import { buttonLook } from "@/components/ui/button"

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function DeskError({ error, reset }: Props) {
  return (
    <div className="grid max-w-prose justify-items-start gap-5">
      <h1 className="title text-[2rem] leading-tight">Something went wrong on our side</h1>
      <p>
        What you had typed in a text is kept in this browser. Try again; if it happens again, tell whoever
        runs this desk{error.digest ? ` and name the number ${error.digest}` : ""}.
      </p>
      <button type="button" onClick={reset} className={buttonLook.plain}>
        Try again
      </button>
      <a href="/desk" className="link">
        Go to my work
      </a>
    </div>
  )
}
