"use client"

import { usePathname } from "next/navigation"

type Props = { href: string; label: string; isExact?: boolean; count?: number; countMeans?: string }

export function RailLink({ href, label, isExact = false, count = 0, countMeans }: Props) {
  const path = usePathname()
  const isCurrent = isExact ? path === href : path === href || path.startsWith(`${href}/`)
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent ? "page" : undefined}
        className={`flex items-center justify-between gap-2 rounded-[3px] px-2.5 py-1.5 whitespace-nowrap hover:bg-stage-ink/10 ${isCurrent ? "bg-stage-ink/15 font-semibold" : ""}`}
      >
        {label}
        {count > 0 && (
          <span className="font-semibold tabular-nums">
            {count}
            <span className="sr-only"> {countMeans}</span>
          </span>
        )}
      </a>
    </li>
  )
}
