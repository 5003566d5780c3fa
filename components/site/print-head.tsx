import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

/** On paper, whose page this is. Its address and date are in the citation at the foot. */
export const PrintHead = ({ locale }: { locale: Locale }) => (
  <p className="hidden border-b border-ink pb-1.5 text-xs font-semibold print:block">
    {translator(locale)("site.name")}
  </p>
)
