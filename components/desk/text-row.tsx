import type { ReactNode } from "react"
import { StatusPill } from "@/components/ui/status-pill"
import { locales } from "@/domain/locales"
import { kinds } from "@/domain/story"
import { addressAtDesk, type ListedText } from "./listed-text"

type Props = { text: ListedText; detail?: ReactNode; note?: ReactNode; children?: ReactNode }

/** A text in a list: what it is, where it stands, and what matters about it here. */
export const TextRow = ({ text, detail, note, children }: Props) => (
  <li className="grid gap-x-5 gap-y-2 border-t border-rule px-4.5 py-3.5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_9rem_minmax(0,8.5rem)] sm:items-center">
    <div className="min-w-0">
      <a
        href={addressAtDesk(text)}
        lang={text.language}
        dir="auto"
        className="title text-lg leading-snug underline-offset-4 hover:underline"
      >
        {text.title || "Without a title"}
      </a>
      <p className="mt-0.5 text-sm text-soft">
        {[kinds[text.kind].label, locales[text.language].label].join(" · ")}
        {text.edition > 1 && ` · edition ${text.edition}`}
        {detail && <> · {detail}</>}
      </p>
      {children}
    </div>
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:contents">
      <p>
        <StatusPill status={text.status} changesAsked={text.lastAction === "request_changes"} />
      </p>
      <p className="text-sm wrap-anywhere text-soft">{note}</p>
    </div>
  </li>
)
