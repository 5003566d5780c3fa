import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

type Props = {
  label: string
  locale: Locale
  /** An address, the page's own where it is empty; or "#cite p", the words of what is first found so. */
  copies: string
}

/** Copies something. The site module brings it in sight, where copying works, and tells when it is done. */
export function CopyButton({ label, locale, copies }: Props) {
  return (
    <button
      type="button"
      hidden
      data-copy={copies}
      data-copied={translator(locale)("text.linkCopied")}
      className="no-print mt-2 cursor-pointer border border-rule px-3 py-1.5 text-sm font-semibold text-ink hover:border-accent hover:text-accent"
    >
      {label}
    </button>
  )
}
