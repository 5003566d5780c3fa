type Props = { title?: string; lines: string[]; other: string[] }

/** One of two versions of a place, as lines. What only this one has stands out. */
export const VersionLines = ({ title, lines, other }: Props) => (
  <div className="min-w-0">
    {title && <h4 className="mb-1.5 text-sm text-soft">{title}</h4>}
    {lines.length === 0 && <p className="text-soft">Nothing.</p>}
    <div
      className="grid max-h-96 gap-2 overflow-y-auto font-serif"
      tabIndex={lines.length > 6 ? 0 : undefined}
    >
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to be known by
        <p key={place} dir="auto" className={other.includes(line) ? "" : "break-words bg-amber-wash px-1.5"}>
          {line}
          {!other.includes(line) && <span className="sr-only"> (only here)</span>}
        </p>
      ))}
    </div>
  </div>
)
