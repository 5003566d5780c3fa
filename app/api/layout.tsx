import type { ReactNode } from "react"
import { preloadFonts } from "@/app/preload-fonts"
import { defaultLocale, locales } from "@/domain/locales"
import { siteModule } from "@/platform/site-module"
import "../styles/site.css"

export const dynamic = "force-dynamic"

/** The one public page that is in English alone. */
export default function ProgramsLayout({ children }: { children: ReactNode }) {
  preloadFonts()
  return (
    <html lang={defaultLocale} dir={locales[defaultLocale].direction}>
      <body>
        {children}
        <script type="module" src={siteModule.address} integrity={siteModule.integrity} />
      </body>
    </html>
  )
}
