import type { ReactNode } from "react"
import { preloadFonts } from "@/app/preload-fonts"
import { locales } from "@/domain/locales"
import { siteModule } from "@/platform/site-module"
import { readLocale } from "./parameters"
import "../styles/site.css"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function PublicLayout({ children, params }: Props) {
  const { locale } = readLocale((await params).locale)
  preloadFonts(locale)
  return (
    <html lang={locale} dir={locales[locale].direction}>
      <body>
        {children}
        <script type="module" src={siteModule.address} integrity={siteModule.integrity} />
      </body>
    </html>
  )
}
