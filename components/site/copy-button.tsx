import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

type Props = {
  label: string
  locale: Locale
  /** An address, the page's own where it is empty, or the words of the element with this id. */
  copies: { address: string } | { wordsOf: string }
}

/**
 * Copies something. The site module brings it in sight, where copying works, and says in the place behind it that it is
 * done.
 */
export function CopyButton({ label, locale, copies }: Props) {
  const what = "address" in copies ? { "data-copy": copies.address } : { "data-copy-of": copies.wordsOf }
  return (
    <>
      <button
        type="button"
        hidden
        {...what}
        data-copied={translator(locale)("text.linkCopied")}
        className="no-print mt-2 cursor-pointer border border-rule px-3 py-1.5 text-sm font-semibold text-ink hover:border-accent hover:text-accent"
      >
        {label}
      </button>
      <span role="status" className="sr-only" />
    </>
  )
}
