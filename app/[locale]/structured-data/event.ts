import { foldOfEnd, offsetTime } from "@/domain/schedule"
import type { Content } from "@/domain/story"
import { absolute } from "../page-metadata"

type Occasion = Pick<
  Content<"event">,
  "wholeDays" | "startsAt" | "endsAt" | "timeZone" | "online" | "place" | "registration"
>

/** When and where an event is; of one of whole days, the days. What is to be confirmed is no event yet for machines, who would want its date. */
export function occasion(event: Occasion, address: string, { isCancelled = false } = {}) {
  const { wholeDays, startsAt, endsAt, timeZone, online, place, registration } = event
  const time = (wallTime: string, fold?: "earlier" | "later") => {
    if (wholeDays) return wallTime.slice(0, 10) || undefined
    return wallTime && timeZone ? offsetTime({ wallTime, timeZone, fold }) : undefined
  }
  const attendance = online ? (place ? "Mixed" : "Online") : "Offline"
  return {
    startDate: time(startsAt),
    endDate: time(endsAt, foldOfEnd({ startsAt, endsAt })),
    eventStatus: `https://schema.org/Event${isCancelled ? "Cancelled" : "Scheduled"}`,
    eventAttendanceMode: `https://schema.org/${attendance}EventAttendanceMode`,
    location: [
      ...(place ? [{ "@type": "Place", name: place, address: place }] : []),
      ...(online ? [{ "@type": "VirtualLocation", url: registration || absolute(address) }] : []),
    ],
    potentialAction: registration ? { "@type": "RegisterAction", target: registration } : undefined,
  }
}
