import type { ReactNode } from "react"
import { Frame } from "@/components/site/frame"
import { StructuredData } from "@/components/site/structured-data"
import { calendarSubscription } from "@/domain/calendar-subscription"
import { type Locale, localeCodes, locales } from "@/domain/locales"
import { type Kind, kindNames } from "@/domain/story"
import type { TermKind } from "@/domain/terms"
import { env, isOpenDemonstration } from "@/env"
import { translator } from "@/messages/translate"
import { absolute } from "./page-metadata"
import {
  homeAddress,
  kindAddress,
  openSearchAddress,
  programsAddress,
  searchAddress,
  termsAddress,
} from "./sections"
import { breadcrumbs, type Step } from "./structured-data/breadcrumbs"

const inMenu: (Kind | TermKind)[] = ["news", "interview", "profile", "event", "region", "topic"]
const toFindBy: TermKind[] = ["region", "country", "topic", "series", "person"]
const isKind = (name: Kind | TermKind): name is Kind => kindNames.includes(name as Kind)

type Props = {
  locale: Locale
  /** The address of the section that the page belongs to. */
  section?: string
  /** The way to this page from the home page, itself included; nothing for the home page and for what is no page. */
  trail?: readonly Step[]
  /** Where this page is in another language; the home page where nothing is said. */
  inLanguage?: (locale: Locale) => string | undefined
  /** The address to print above it: of a list, with what narrows it. A text has its own at its foot. */
  printed?: string
  /** Does a list stand behind what narrows it? */
  hasResults?: boolean
  children: ReactNode
}

/** The frame around every public page, with its links. */
export function PageFrame({ locale, section, trail, inLanguage, printed, hasResults, children }: Props) {
  const t = translator(locale)
  const link = (name: Kind | TermKind) =>
    isKind(name)
      ? { href: kindAddress(locale, name), label: t(`kinds.${name}.many`) }
      : { href: termsAddress(locale, name), label: t(`terms.${name}.many`) }
  const languages = localeCodes.map(language => {
    const here = inLanguage ? inLanguage(language) : homeAddress(language)
    const href = here ?? homeAddress(language)
    return { language, label: locales[language].label, href, isMissing: here === undefined }
  })
  return (
    <Frame
      locale={locale}
      home={homeAddress(locale)}
      current={section}
      menu={inMenu.map(link)}
      search={{ href: searchAddress(locale), label: t("find.title") }}
      kinds={kindNames.map(link)}
      terms={toFindBy.map(link)}
      languages={languages}
      forPrograms={{ href: programsAddress, label: t("forPrograms.link") }}
      calendar={{
        href: calendarSubscription(absolute(`${homeAddress(locale)}/calendar.ics`)),
        label: t("follow.calendar"),
      }}
      isDemonstration={env.DEMONSTRATION === "on"}
      isOpenDemonstration={isOpenDemonstration(env)}
      printed={printed && readable(absolute(printed))}
      hasResults={hasResults}
    >
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={t("site.name")}
        href={openSearchAddress(locale)}
      />
      {trail && <StructuredData data={breadcrumbs(locale, trail)} />}
      {children}
    </Frame>
  )
}

/** An address in the letters of its words. Where these have gaps in them it stays as programs write it. */
function readable(address: string) {
  const decoded = decodeURI(address)
  return /\s/.test(decoded) ? address : decoded
}
