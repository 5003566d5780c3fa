import { instantOfWallTime } from "@/components/ui/dates"
import { pictureAddress } from "@/components/ui/picture-address"
import { kinds } from "@/domain/story"
import { translator } from "@/messages/translate"
import { absolute } from "./page-metadata"
import type { TextOnPage } from "./text-on-page"

/** A text in the words of schema.org; what is not known is left out. */
export function structuredData({ text, leading, updatedAt }: TextOnPage, address: string) {
  const { kind, language, content, publishedOn } = text
  const organisation = {
    "@type": "Organization",
    name: translator(language)("site.name"),
    url: absolute("/"),
  }
  const about = {
    "@context": "https://schema.org",
    "@type": kinds[kind].schemaType,
    url: absolute(address),
    inLanguage: language,
    description: content.summary || undefined,
    image: leading && absolute(pictureAddress(leading)),
  }
  const dates = { datePublished: publishedOn, dateModified: updatedAt }
  if (kind === "event")
    return { ...about, name: content.title, ...occasion(content), organizer: organisation }
  if (kind === "profile")
    return { ...about, name: content.title, ...dates, mainEntity: content.people.map(person)[0] }
  return {
    ...about,
    headline: content.title,
    ...dates,
    mainEntityOfPage: absolute(address),
    publisher: organisation,
    about: kind === "interview" ? content.people.map(person) : undefined,
  }
}

const person = ({ name, role, organisation }: { name: string; role: string; organisation: string }) => ({
  "@type": "Person",
  name,
  jobTitle: role || undefined,
  affiliation: organisation ? { "@type": "Organization", name: organisation } : undefined,
})

type Occasion = { startsAt: string; endsAt: string; timeZone: string; online: boolean; place: string }

function occasion({ startsAt, endsAt, timeZone, online, place }: Occasion) {
  const instant = (wallTime: string) =>
    wallTime && timeZone ? instantOfWallTime(wallTime, timeZone)?.toISOString() : undefined
  const attendance = online ? (place ? "Mixed" : "Online") : "Offline"
  return {
    startDate: instant(startsAt),
    endDate: instant(endsAt),
    eventAttendanceMode: `https://schema.org/${attendance}EventAttendanceMode`,
    location: place ? { "@type": "Place", name: place, address: place } : undefined,
  }
}
