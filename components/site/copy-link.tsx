import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

/** Copies an address, the page's own where none is given. The site module brings it in sight, where copying works. */
export function CopyLink({ address = "", locale }: { address?: string; locale: Locale }) {
  const t = translator(locale)
  return (
    <button
      type="button"
      hidden
      data-copy={address}
      data-copied={t("text.linkCopied")}
      aria-live="polite"
      className="no-print mt-2 cursor-pointer border border-rule px-3 py-1.5 text-sm font-semibold text-ink hover:border-accent hover:text-accent"
    >
      {t("text.copyLink")}
    </button>
  )
}
