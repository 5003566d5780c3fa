import type { Action } from "@/domain/workflow"
import type { Edition, Told } from "./told"
import { daysAfter } from "./world"

/** What a step sets beside the status, as the commands do it. */
export const changes: Partial<Record<Action, (told: Told) => Partial<Edition>>> = {
  approve: ({ contentHash }) => ({ approvedHash: contentHash }),
  schedule: armed,
  publish_now: released,
  force_publish: told => ({ ...released(told), approvedHash: told.contentHash, wasForced: true }),
  second_look: ({ at }) => ({ secondLookAt: at }),
  withdraw_notice: () => takedown,
  take_down: () => takedown,
  emergency_withdraw: () => takedown,
  emergency_take_down: () => takedown,
  move_away: () => ({ ...takedown, movedTo: "/en/news" }),
}

const takedown = { takedownReason: "It was wrong." }

function released(told: Told) {
  return { goLiveAt: told.at, listedAt: listedAt(told, told.at) }
}

/** In the past where the road goes on, else some time in the next two months. */
function armed(told: Told): Partial<Edition> {
  const { road, at, now, random, expiresInDays } = told
  const goLiveAt = minute(
    road.includes("go_live") ? daysAfter(at, 0.5) : daysAfter(now, random.between(0.1, 60)),
  )
  const expiresAt = road.includes("expire")
    ? daysAfter(goLiveAt, 1)
    : expiresInDays
      ? minute(daysAfter(now, random.between(0.1, expiresInDays)))
      : null
  return {
    goLiveAt,
    goLiveWallTime: wallTime(goLiveAt),
    expiresAt,
    expiryWallTime: expiresAt && wallTime(expiresAt),
    scheduleTimeZone: "UTC",
    listedAt: listedAt(told, goLiveAt),
  }
}

const listedAt = ({ content, firstLiveAt }: Told, goLiveAt: Date) =>
  content.originallyPublishedOn ? new Date(content.originallyPublishedOn) : (firstLiveAt ?? goLiveAt)

const minute = (date: Date) => new Date(Math.ceil(date.getTime() / 60_000) * 60_000)
const wallTime = (date: Date) => date.toISOString().slice(0, 16)
