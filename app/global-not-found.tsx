import type { Metadata } from "next"
import { NotFoundNotice } from "@/components/site/not-found-notice"
import { SiteName } from "@/components/site/site-name"
import { DemonstrationStrip } from "@/components/ui/demonstration-strip"
import { defaultLocale, locales } from "@/domain/locales"
import { env, isOpenDemonstration } from "@/env"
import { translator } from "@/messages/translate"
import { waysOn } from "./[locale]/ways-on"
import { preloadFonts } from "./preload-fonts"
import "./styles/site.css"

const t = translator(defaultLocale)

export const metadata: Metadata = {
  title: `${t("notFound.title")} · ${t("site.name")}`,
  robots: { index: false },
}

/** A 404 for addresses that belong to no language, so it speaks the first one and offers the others. */
export default function GlobalNotFound() {
  preloadFonts()
  return (
    <html lang={defaultLocale} dir={locales[defaultLocale].direction}>
      <body>
        {isOpenDemonstration(env) && <DemonstrationStrip words={t("site.demonstrationIsOpen")} />}
        <header className="no-print border-b border-rule">
          <div className="shell py-3">
            <SiteName name={t("site.name")} home="/" />
          </div>
        </header>
        <main className="pb-24">
          <NotFoundNotice locale={defaultLocale} ways={waysOn(defaultLocale)} />
        </main>
      </body>
    </html>
  )
}
