import type { Metadata } from "next"
import type { ReactNode } from "react"
import { preloadFonts } from "@/app/preload-fonts"
import { currentActor } from "@/auth/actor"
import { AwayNotice } from "@/components/desk/away-notice"
import { DeskPage } from "@/components/desk/desk-page"
import { KeptForm } from "@/components/desk/kept-form"
import { LeftWords } from "@/components/desk/left-words"
import { Rail } from "@/components/desk/rail"
import { RailFrame } from "@/components/desk/rail-frame"
import { UnplacedRefusal } from "@/components/desk/unplaced-refusal"
import { DemonstrationStrip } from "@/components/ui/demonstration-strip"
import { troubleCounts } from "@/db/queries/desk/troubles"
import { deskCounts } from "@/db/queries/desk/work"
import { awayHeadings, databaseAwayIn } from "@/domain/database-away"
import type { Person } from "@/domain/roles"
import { env, isOpenDemonstration } from "@/env"
import { translator } from "@/messages/translate"
import { requestNote } from "@/platform/request-note"
import { goOnWithForm, signOutOfDesk } from "./actions"
import { termNames } from "./term-names"
import "@/app/styles/desk.css"

export const metadata: Metadata = {
  title: { default: "Desk · Imprimatur", template: "%s · Imprimatur" },
  robots: { index: false, follow: false },
}

const english = translator("en")

/** The numbers beside the menu. A text in trouble waits for whoever may try it again. */
async function countsFor(person: Person) {
  const [{ myWork, reviewQueue }, troubles] = await Promise.all([deskCounts(person), troubleCounts(person)])
  return { myWork: myWork + troubles.texts, reviewQueue, deliveries: troubles.deliveries }
}

/**
 * Draws the frame. Each page asks for itself who is there, so that nobody is let in by a frame. It answers in the
 * page's place only to a form whose page cannot be drawn, which would be lost with it, and while the database is away.
 */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  preloadFonts()
  const { known, away } = await whoAndWhat()
  const { refused, address } = requestNote() ?? {}
  const isOpen = isOpenDemonstration(env)
  return (
    <html lang="en">
      <body
        className={`min-h-dvh bg-ground lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)] ${isOpen ? "lg:grid-rows-[auto_1fr]" : ""}`}
      >
        <a
          href="#main"
          className="absolute top-2 left-2 z-50 -translate-y-20 bg-card px-3 py-2 font-semibold text-ink focus:translate-y-0"
        >
          Skip to the content
        </a>
        {isOpen && (
          <DemonstrationStrip words={english("site.demonstrationIsOpen")} className="lg:col-span-2" />
        )}
        <DeskPage person={known?.person.id ?? 0} refused={refused} names={await termNames(refused)}>
          {known ? <Rail {...known} signOut={signOutOfDesk} /> : <RailFrame />}
          <main
            id="main"
            tabIndex={-1}
            className="w-full max-w-[78rem] px-4 pt-6 pb-20 focus:outline-none sm:px-6 lg:px-9"
          >
            {known ? (
              <>
                <UnplacedRefusal />
                <LeftWords />
                {children}
              </>
            ) : refused ? (
              <KeptForm refusal={refused} goOn={goOnWithForm} />
            ) : away ? (
              <AwayNotice heading={awayHeadings[away.lack ?? "away"]} address={address} />
            ) : (
              children
            )}
          </main>
        </DeskPage>
      </body>
    </html>
  )
}

/** Who is there, and what the rail shows. While the database is away nobody knows. */
async function whoAndWhat() {
  try {
    const person = await currentActor()
    return { known: person && { person, counts: await countsFor(person) }, away: undefined }
  } catch (error) {
    const away = databaseAwayIn(error)
    if (away) return { known: undefined, away }
    throw error
  }
}
