import { invalid } from "./errors"

/** An address that webhooks may be sent to, as it is kept. `anyPort` is for receivers on this very machine. */
export function webhookAddress(typed: string, { anyPort = false } = {}): string {
  const wrong = (sentence: string) => invalid(sentence, { url: sentence })
  if (!URL.canParse(typed)) throw wrong("Write a whole address, such as https://example.org/hook.")
  const url = new URL(typed)
  if (!/^https?:$/.test(url.protocol)) throw wrong("An address of a webhook begins with https:// or http://.")
  if (url.username || url.password) throw wrong("Leave the name and password out of the address.")
  if (!anyPort && !["", "80", "443"].includes(url.port))
    throw wrong("Webhooks are sent to the ports 80 and 443 only.")
  url.hash = ""
  return url.href
}
