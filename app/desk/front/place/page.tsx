import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Crumbs } from "@/components/desk/crumbs"
import { ChooseText } from "@/components/desk/front/choose-text"
import { PlaceTextForm } from "@/components/desk/front/place-text-form"
import { PageHead } from "@/components/desk/page-head"
import { placeableTexts } from "@/db/queries/desk/front"
import { sectionOf, spotLabel, spots } from "@/domain/front"
import { locales } from "@/domain/locales"
import { mayArrange } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { timeZones } from "@/domain/schedule"
import { env } from "@/env"
import { localeIn } from "../../language-in"
import { placeFromForm } from "../actions"
import { frontAtDesk, placeAtDesk } from "../addresses"

export const metadata: Metadata = { title: "Choose a text" }

type Props = {
  searchParams: Promise<{ language?: string; spot?: string; search?: string; text?: string }>
}

/** Two steps, each an address of its own: find a text by its title, then say from when until when. */
export default async function PlaceTextPage({ searchParams }: Props) {
  const asked = await searchParams
  const language = localeIn(asked.language)
  const spot = spots.find(each => each === asked.spot) ?? notFound()
  const person = await requireActor(placeAtDesk(language, spot))
  if (!hasRole(person, ...mayArrange)) notFound()
  const search = (asked.search ?? "").trim().slice(0, 200)
  const id = /^\d{1,15}$/.test(asked.text ?? "") ? Number(asked.text) : undefined
  const kind = sectionOf(spot) === "stage" ? ("interview" as const) : undefined
  const texts = await placeableTexts(language, { search, kind, id })
  const [chosen] = id ? texts : []
  const home = `Home page, ${locales[language].label}`
  return (
    <>
      <PageHead
        title={chosen ? "From when until when?" : "Choose a text"}
        above={<Crumbs steps={[{ label: home, href: frontAtDesk(language) }, { label: spotLabel(spot) }]} />}
      />
      {chosen ? (
        <PlaceTextForm
          place={placeFromForm}
          text={chosen}
          hidden={{ languageVersionId: chosen.id, spot, at: frontAtDesk(language) }}
          another={placeAtDesk(language, spot)}
          clocks={{ zone: person.timeZone, siteZone: env.SITE_TIME_ZONE, timeZones }}
        />
      ) : (
        <ChooseText
          asked={{ language, spot, search }}
          texts={texts.map(text => ({
            ...text,
            href: placeAtDesk(language, spot, { text: String(text.id) }),
          }))}
          onlyInterviews={kind !== undefined}
          zone={person.timeZone}
        />
      )}
    </>
  )
}
