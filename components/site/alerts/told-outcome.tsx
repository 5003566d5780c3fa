type Props = { words: string; link?: { href: string; label: string } }

/** One sentence or two on what happened, and the way on. */
export const ToldOutcome = ({ words, link }: Props) => (
  <div className="max-w-2xl border-t border-rule pt-8 pb-4">
    <p className="font-serif text-xl">{words}</p>
    {link && (
      <p className="mt-6">
        <a href={link.href} className="font-semibold text-accent hover:underline">
          {link.label}
        </a>
      </p>
    )}
  </div>
)
