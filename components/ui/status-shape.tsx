import type { ReactNode } from "react"
import type { Status } from "@/domain/workflow"

const ring = <circle cx="7" cy="7" r="5.25" />
const box = <rect x="2" y="2" width="10" height="10" rx="0.5" />

const shapes: Record<Status | "changes_asked", ReactNode> = {
  draft: ring,
  changes_asked: (
    <>
      {ring}
      <path d="M7 4v3.2M7 9.6v.4" />
    </>
  ),
  in_review: (
    <>
      {ring}
      <path d="M7 1.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
    </>
  ),
  approved: <circle cx="7" cy="7" r="5.25" fill="currentColor" />,
  scheduled: box,
  published: <rect x="2" y="2" width="10" height="10" rx="0.5" fill="currentColor" />,
  superseded: (
    <>
      {box}
      <path d="M2.5 11.5l9-9" />
    </>
  ),
  withdrawn: <path d="M7 2l5.5 9.75h-11z" />,
  moved: <path d="M1.5 7h10.5M8 3l4 4-4 4" />,
  gone: <path d="M2.5 2.5l9 9M11.5 2.5l-9 9" />,
  expired: (
    <>
      {ring}
      <path d="M7 4v3.25h2.5" />
    </>
  ),
  discarded: (
    <>
      {ring}
      <path d="M3.5 10.5l7-7" />
    </>
  ),
}

export const StatusShape = ({ of }: { of: keyof typeof shapes }) => (
  <svg
    viewBox="0 0 14 14"
    className="size-3.5 shrink-0"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden="true"
  >
    {shapes[of]}
  </svg>
)
