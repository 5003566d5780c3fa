import type { Metadata } from "next"
import type { ReactNode } from "react"
import { NotFoundPage } from "@/app/[locale]/not-found-page"
import { readLocale } from "@/app/[locale]/parameters"
import { preloadFonts } from "@/app/preload-fonts"
import { locales } from "@/domain/locales"
import { siteModule } from "@/platform/site-module"
import "@/app/styles/site.css"

/** Pages about alerts say which list it is, or hang on a private key: they are made afresh for each reader. */
export const dynamic = "force-dynamic"
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "same-origin" }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function AlertsLayout({ children, params }: Props) {
  const { locale, isKnown } = readLocale((await params).locale)
  preloadFonts(locale)
  return (
    <html lang={locale} dir={locales[locale].direction}>
      <body>
        {isKnown ? children : <NotFoundPage locale={locale} />}
        <script type="module" src={siteModule.address} integrity={siteModule.integrity} />
      </body>
    </html>
  )
}
