import { type Locale, locales } from "@/domain/locales"
import { translator } from "@/messages/translate"

type Props = {
  locale: Locale
  /** Where the page is found, as people read addresses. A text says it in the citation at its foot. */
  address?: string
}

/**
 * On paper: whose page this is, where it was found and when it was printed, which the site module writes there. Without
 * scripts it stays unsaid: a page is kept from when it was made, so the server knows no day of printing, and the browser
 * prints one of its own in the margin.
 */
export const PrintHead = ({ locale, address }: Props) => (
  <p className="hidden border-b border-ink pb-1.5 text-xs print:block">
    <span className="font-semibold">{translator(locale)("site.name")}</span>
    {address && (
      <>
        <br />
        <bdi dir="ltr">{address}</bdi> <bdi data-printed-on={locales[locale].tag} />
      </>
    )}
  </p>
)
