import type { ClaimedDelivery } from "@/db/commands/claim-delivery"
import type { Channel } from "@/domain/topics"
import { env } from "@/env"
import { purgeFrontCache } from "@/platform/front-cache"
import { sendMail } from "@/platform/mail"
import { callWebhook } from "@/platform/webhook"
import { letterTo } from "./letter"
import { mailAlert, mailLink, mailRequest } from "./mail-reader"

/** There is no sense in trying this delivery again by itself. */
export class Undeliverable extends Error {}

/** Makes the call of each channel. Returns when it has arrived and throws when it has not. */
export const deliver: Record<Channel, (delivery: ClaimedDelivery) => Promise<void>> = {
  async mail(delivery) {
    const { address, idempotencyKey, event, edition, person, alert, alertRequest } = delivery
    if (alert && event.topic === "alert.link") return await mailLink(delivery, alert)
    if (alert?.isSuspended) throw new Undeliverable("This reader's address takes no mail, and is suspended.")
    if (alert) return await mailAlert(delivery, alert)
    if (alertRequest) return await mailRequest(delivery, alertRequest)
    if (!person || !edition) throw new Undeliverable("A mail needs a person and a text.")
    if (person.isDisabled) throw new Undeliverable("This person's account is disabled.")
    await sendMail({
      ...letterTo(person, { event, edition, site: env.SITE_URL }),
      to: { name: person.name, address },
      key: idempotencyKey,
      at: new Date(event.at),
    })
  },

  async webhook({ address, idempotencyKey, event, edition, publicTitle, webhook }) {
    if (!webhook || !edition) throw new Undeliverable("A call needs a webhook and a text.")
    if (webhook.isPaused) throw new Undeliverable("The webhook is paused.")
    // nothing that visitors cannot see: the title is the one they see at this moment, if any
    const { storyId, kind, language } = edition
    const story = { id: storyId, kind, language, title: publicTitle, address: env.SITE_URL + event.address }
    const at = new Date(event.at).toISOString()
    const body = JSON.stringify({ id: idempotencyKey, topic: event.topic, at, story })
    await callWebhook({ address, secret: webhook.secret, id: idempotencyKey, body })
  },

  purge: ({ address, event }) => purgeFrontCache(address, event.tags),
}
