import { translator } from "@/messages/translate"
import { citationFiles, citeId } from "./cite-text"
import { Filings } from "./filings"
import { ShareLinks } from "./share-links"
import type { ShownText } from "./shown-text"

/** Beside a text: where it is filed, and how to cite it and pass it on. */
export function TextAside({ text, className }: { text: ShownText; className: string }) {
  const { language } = text
  const t = translator(language)
  const cite = [{ href: `#${citeId}`, label: t("reading.asText") }, ...citationFiles(text)]
  return (
    <aside aria-label={t("text.filedUnder")} className={className}>
      <dl className="grid gap-5 text-sm max-lg:grid-cols-2 max-lg:border-t max-lg:border-rule max-lg:pt-6">
        <Filings filings={text.filings} locale={language} />
        <div className="no-print">
          <dt className="mb-0.5 font-semibold">{t("reading.cite")}</dt>
          <dd className="flex flex-wrap gap-x-3.5">
            {cite.map(({ href, label }) => (
              <a
                key={href}
                href={href}
                className="inline-block py-0.75 text-soft hover:text-accent hover:underline"
              >
                {label}
              </a>
            ))}
          </dd>
        </div>
        <div className="no-print">
          <dt className="mb-0.5 font-semibold">{t("reading.share")}</dt>
          <dd>
            <ShareLinks title={text.content.title} address={text.address} locale={language} />
          </dd>
        </div>
      </dl>
    </aside>
  )
}
