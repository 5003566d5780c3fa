import type { Metadata } from "next"
import type { ReactNode } from "react"
import { preloadFonts } from "@/app/preload-fonts"
import { DemonstrationStrip } from "@/components/ui/demonstration-strip"
import { env, isOpenDemonstration } from "@/env"
import { translator } from "@/messages/translate"
import "@/app/styles/desk.css"

export const metadata: Metadata = {
  title: "Sign in · Imprimatur",
  robots: { index: false, follow: false },
}

export default function SignInLayout({ children }: { children: ReactNode }) {
  preloadFonts()
  return (
    <html lang="en">
      <body className="min-h-dvh bg-ground">
        {isOpenDemonstration(env) && (
          <DemonstrationStrip words={translator("en")("site.demonstrationIsOpen")} />
        )}
        {children}
      </body>
    </html>
  )
}
