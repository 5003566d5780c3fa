import type { ClaimedDelivery } from "@/db/commands/claim-delivery"
import { makeAlertKey } from "@/db/commands/make-alert-key"
import { areOurs } from "@/db/queries/live/are-ours"
import { namesOfFollowed } from "@/db/queries/live/names-of-followed"
import { stillToTell } from "@/db/queries/live/still-to-tell"
import { confirmAddress, ownAddress, stopAddress } from "@/domain/alert-address"
import { addressOfFollowed, type FollowedList, readFollowed } from "@/domain/followed-list"
import { env } from "@/env"
import { followedInOurWords, followedInWords } from "@/messages/followed-in-words"
import { sendMail } from "@/platform/mail"
import { alertLetter, confirmationLetter, linkLetter } from "./reader-letter"

const absolute = (address: string) => `${env.SITE_URL}${address}`

/** Asks whoever owns an address that somebody wrote into the form. */
export async function mailRequest(
  { idempotencyKey, event }: ClaimedDelivery,
  request: NonNullable<ClaimedDelivery["alertRequest"]>,
) {
  const followed = followedOf(request)
  const key = await makeAlertKey({ requestId: request.id })
  await sendMail({
    ...confirmationLetter({
      language: request.language,
      frequency: request.frequency,
      list: followedInOurWords(followed, await namesOfFollowed(followed), { ours: await areOurs(followed) }),
      links: linksOf(followed, absolute(confirmAddress(request.language, key))),
    }),
    to: { name: "", address: request.email },
    key: idempotencyKey,
    at: new Date(event.at),
  })
}

/**
 * Tells a reader what is new in a list: of what stands there at this moment, since a mail may be late and a text may
 * have been taken down meanwhile. Where nothing is left there is nothing to send.
 */
export async function mailAlert(
  { idempotencyKey, event }: ClaimedDelivery,
  alert: NonNullable<ClaimedDelivery["alert"]>,
) {
  const followed = followedOf(alert)
  const entries = await stillToTell(followed, alert.textIds)
  if (entries.length === 0) return
  const key = await makeAlertKey({ alertId: alert.id })
  await sendMail({
    ...alertLetter({
      language: alert.language,
      frequency: alert.frequency,
      list: followedInWords(followed, await namesOfFollowed(followed)),
      links: linksOf(followed, absolute(ownAddress(alert.language, key))),
      entries,
    }),
    to: { name: "", address: alert.email },
    key: idempotencyKey,
    at: new Date(event.at),
    list: { id: `list-${alert.listId}`, stopAt: absolute(stopAddress(alert.language, key)) },
  })
}

/** Sends the link to all alerts of an address there, because somebody asked for it. */
export async function mailLink({ idempotencyKey, event }: ClaimedDelivery, { id, language, email }: Asked) {
  const key = await makeAlertKey({ alertId: id })
  await sendMail({
    ...linkLetter({ language, own: absolute(ownAddress(language, key)), site: env.SITE_URL }),
    to: { name: "", address: email },
    key: idempotencyKey,
    at: new Date(event.at),
  })
}

type Asked = NonNullable<ClaimedDelivery["alertRequest"]>

function followedOf({ language, query }: Asked): FollowedList {
  const followed = readFollowed(language, new URLSearchParams(query))
  if (!followed) throw new Error(`No list is read from ${query}.`)
  return followed
}

const linksOf = (followed: FollowedList, own: string) => ({
  site: env.SITE_URL,
  list: absolute(addressOfFollowed(followed)),
  own,
})
