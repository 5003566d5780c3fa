import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { FrontSectionPanel } from "@/components/desk/front/front-section"
import { PlacementHistory } from "@/components/desk/front/placement-history"
import { LanguageTabs } from "@/components/desk/language-tabs"
import { PageHead } from "@/components/desk/page-head"
import { buttonLook } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { placementHistory, placementsFor } from "@/db/queries/desk/front"
import { frontMatter } from "@/db/queries/live/front-matter"
import { listTag } from "@/domain/cache-tags"
import { frontSections } from "@/domain/front"
import { localeIn } from "../language-in"
import { Unconfirmed } from "../unconfirmed"
import { moveFromForm, removeFromForm } from "./actions"
import { frontAtDesk, placeAtDesk } from "./addresses"
import { placesOf } from "./places"

export const metadata: Metadata = { title: "Home page" }

const told: Record<string, string> = {
  place: "The text has its place.",
  move: "The text is moved.",
  remove: "The text is taken out of its place.",
}

type Props = { searchParams: Promise<{ language?: string; done?: string }> }

/** What stands on the home page of a language, what is planned, and what would be there by itself. */
export default async function DeskFrontPage({ searchParams }: Props) {
  const { language: asked, done = "" } = await searchParams
  const language = localeIn(asked)
  const person = await requireActor(frontAtDesk(language))
  const placements = (await placementsFor(person, language)) ?? notFound()
  const [seen, byItself, history] = await Promise.all([
    frontMatter(language),
    frontMatter(language, new Map()),
    placementHistory(language),
  ])
  const now = new Date()
  return (
    <>
      <PageHead title="Home page">
        <a href={`/${language}`} className={buttonLook.plain}>
          Look at it
        </a>
      </PageHead>
      <LanguageTabs current={language} addressIn={frontAtDesk} />
      {Object.hasOwn(told, done) && (
        <Notice tone="done" className="mb-5">
          {told[done]}
        </Notice>
      )}
      <Unconfirmed tags={[listTag(language, "home")]} person={person} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid gap-6">
          {frontSections.map(section => (
            <FrontSectionPanel
              key={section}
              section={section}
              places={placesOf(section, { seen, byItself, placements })}
              address={frontAtDesk(language)}
              chooseFor={spot => placeAtDesk(language, spot)}
              zone={person.timeZone}
              now={now}
              act={{ move: moveFromForm, remove: removeFromForm }}
            />
          ))}
        </div>
        <PlacementHistory notes={history} zone={person.timeZone} now={now} />
      </div>
    </>
  )
}
