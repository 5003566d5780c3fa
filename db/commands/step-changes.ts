import { sql } from "drizzle-orm"
import { databaseNow, type Transaction } from "@/db/client"
import { destinationOf } from "@/domain/destination"
import { invalid } from "@/domain/errors"
import { oldAddress } from "@/domain/old-address"
import { publicAddress } from "@/domain/public-address"
import { instantOf, requireReasonableTime } from "@/domain/schedule"
import type { Action, SetBy } from "@/domain/workflow"
import { isInYears, outOfYears } from "@/domain/years"
import { env } from "@/env"
import { listedAt } from "./bring-live"
import { isMissingPage } from "./is-missing-page"
import type { LockedEdition } from "./lock-edition"
import type { Step } from "./move-edition"

type Making = { tx: Transaction; edition: LockedEdition; step: Step }

/** What a text has no more once it is taken off the schedule. */
export const disarmed = {
  goLiveAt: null,
  goLiveWallTime: null,
  expiresAt: null,
  expiryWallTime: null,
  scheduleTimeZone: null,
  listedAt: null,
}

/** What a step sets, of what the map lets it set. One that is not listed sets nothing, or gets its times in bringLive. */
type Changes<Step extends Action> = { [Column in SetBy<Step>]?: unknown }
export const stepChanges: {
  [Step in Action]?: (making: Making) => Changes<Step> | Promise<Changes<Step>>
} = {
  approve: ({ edition }) => ({ approvedHash: edition.contentHash }),
  reopen: () => ({ approvedHash: null }),
  schedule: armedTime,
  unschedule: () => disarmed,
  force_publish: ({ edition }) => ({ approvedHash: edition.contentHash, wasForced: true }),
  second_look: () => ({ secondLookAt: sql`clock_timestamp()` }),
  withdraw_notice: ({ step }) => ({ takedownReason: step.reason?.trim() }),
  take_down: ({ step }) => ({ takedownReason: step.reason?.trim() }),
  emergency_withdraw: ({ step }) => ({ takedownReason: step.reason?.trim() }),
  emergency_take_down: ({ step }) => ({ takedownReason: step.reason?.trim() }),
  move_away: async making => ({
    takedownReason: making.step.reason?.trim(),
    movedTo: await newAddress(making),
  }),
}

async function armedTime({ tx, edition, step: { time } }: Making): Promise<Changes<"schedule">> {
  if (!time) throw invalid("Choose when it should go live.", { goLive: "Choose a date and a time." })
  const { timeZone, goLive, goLiveFold, expiry, expiryFold } = time
  const goLiveAt = instantOf({ wallTime: goLive, timeZone, fold: goLiveFold })
  requireReasonableTime(goLiveAt, await databaseNow(tx))
  if (expiry && !isInYears(expiry)) throw invalid(outOfYears, { expiry: outOfYears })
  const expiresAt = expiry ? instantOf({ wallTime: expiry, timeZone, fold: expiryFold }) : null
  if (expiresAt && expiresAt <= goLiveAt)
    throw invalid("It would expire before it goes live.", { expiry: "Choose a later time." })
  return {
    goLiveAt,
    goLiveWallTime: goLive,
    expiresAt,
    expiryWallTime: expiry ?? null,
    scheduleTimeZone: timeZone,
    listedAt: listedAt(edition, goLiveAt),
  }
}

/** Judged like the target of a redirect: one on this site must be a page that is there. */
async function newAddress({ tx, edition, step: { movedTo = "" } }: Making) {
  const destination = destinationOf(movedTo.trim(), env.SITE_URL)
  if (!destination)
    throw invalid("Say where visitors should be sent.", {
      movedTo: "An address begins with https:// or, on this site, with /.",
    })
  const { address, isHere } = destination
  if (isHere && oldAddress(address) === oldAddress(publicAddress(edition)))
    throw invalid("It would lead to itself.", { movedTo: "This is where the text is now." })
  if (isHere && (await isMissingPage(tx, address)))
    throw invalid("It would lead to nothing.", { movedTo: `There is no page of this site at ${address}.` })
  return address
}
