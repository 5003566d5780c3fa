type Props = { words: string; links?: { href: string; label: string }[] }

/** One sentence or two on what happened, and the ways on. */
export const ToldOutcome = ({ words, links = [] }: Props) => (
  <div className="max-w-2xl border-t border-rule pt-8 pb-4">
    <p className="font-serif text-xl">{words}</p>
    {links.length > 0 && (
      <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-2">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="font-semibold text-accent hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ul>
    )}
  </div>
)
