"use client"

import { buttonLook } from "@/components/ui/button"
import { awayByDigest, awayHeadings } from "@/domain/database-away"

type Props = { error: Error & { digest?: string }; retry: () => void }

export default function DeskError({ error: { digest }, retry }: Props) {
  const away = awayByDigest(digest)
  return (
    <div className="grid max-w-prose justify-items-start gap-5">
      <h1 className="title text-[2rem] leading-tight">
        {away ? awayHeadings[away] : "Something went wrong on our side"}
      </h1>
      {away ? (
        <p>
          If you were writing in a text, what you had typed is offered again when you open it in this browser.
          Try again in a moment; if it stays like this, tell whoever runs this desk.
        </p>
      ) : (
        <p>
          If you were writing in a text, what you had typed is offered again when you open it in this browser.
          Try again; if it happens again, tell whoever runs this desk
          {digest ? ` and name the number ${digest}` : ""}.
        </p>
      )}
      <button type="button" onClick={retry} className={buttonLook.plain}>
        Try again
      </button>
      <a href="/desk" className="link">
        Go to my work
      </a>
    </div>
  )
}
