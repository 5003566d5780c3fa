/** A hand stamp in its box: the sign of the house. Beside a name, so it has none of its own. */
export function BrandMark({ className = "size-9" }: { className?: string }) {
  return (
    <svg viewBox="0 0 34 34" fill="none" aria-hidden="true" className={`shrink-0 ${className}`}>
      <rect x="1.25" y="1.25" width="31.5" height="31.5" stroke="currentColor" strokeWidth="2.5" />
      <g className="text-signal" fill="currentColor">
        <path
          d="M13 7.5h8v2.75h3.5V21.5h1v2.75h-17V21.5h1V10.25H13zM12 12.75v8.75h10v-8.75z"
          fillRule="evenodd"
        />
      </g>
    </svg>
  )
}
