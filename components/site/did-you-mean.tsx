import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

type Props = { meant: { words: string; href: string } | undefined; locale: Locale }

/** The way to words that somebody wrote, where nobody wrote those that were typed. */
export function DidYouMean({ meant, locale }: Props) {
  if (!meant) return null
  return (
    <p className="py-4 font-serif text-lg">
      <a
        href={meant.href}
        rel="nofollow"
        dir="auto"
        className="inline-block py-1 font-semibold text-accent hover:underline"
      >
        {translator(locale)("find.didYouMean", { words: meant.words })}
      </a>
    </p>
  )
}
