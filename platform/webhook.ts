import { createHmac } from "node:crypto"
import { webhookAddress } from "@/domain/webhook"
import { env } from "@/env"
import { callHttp, callPatience, requireSuccess } from "./http-call"
import { vettedAddresses } from "./public-address"
import { within } from "./within"

type WebhookCall = { address: string; secret: string; id: string; body: string }

/**
 * Calls a webhook, signed as the Standard Webhooks specification says. The address was typed by a person, so the host
 * is looked up once, every address of it vetted, and one of those connected to. Throws when it did not arrive.
 */
export async function callWebhook({ address, secret, id, body }: WebhookCall, patience = callPatience) {
  const allowLoopback = env.WEBHOOK_ALLOW_LOOPBACK === "on"
  const url = new URL(webhookAddress(address, { anyPort: allowLoopback }))
  const timestamp = String(Math.floor(Date.now() / 1000))
  const headers = {
    "Content-Type": "application/json",
    "User-Agent": "Imprimatur",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatureOf(secret, `${id}.${timestamp}.${body}`),
  }
  const status = await within(patience, async signal => {
    const addresses = await vettedAddresses(url, { allowLoopback })
    return await callHttp(url, { method: "POST", headers, body, addresses, signal })
  })
  requireSuccess(status)
}

/** The key is what stands in base64 after the secret's prefix. */
const signatureOf = (secret: string, content: string) =>
  `v1,${createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
    .update(content)
    .digest("base64")}`
