/**
 * What a mail server's refusal is about (RFC 5321, and the enhanced codes of RFC 3463):
 * - "recipient": this address gets no mail, now and later;
 * - "letter": it does not take this letter, and will not;
 * - "sender": it does not take mail from us, which somebody has to set right; it is tried again meanwhile;
 * - "later": it may take it another time.
 */
export type MailRefusal = "recipient" | "letter" | "sender" | "later"

export type MailReply = {
  /** What was asked of the server: "MAIL FROM", "RCPT TO", "DATA", "AUTH LOGIN" … */
  command?: string
  /** The three digits; undefined where there was no answer. */
  code?: number
  /** The whole answer. */
  response?: string
}

/** Whoever has these words in a refusal speaks of us, whatever its code says. */
const ofUs =
  /relay|authenticat|not authori[sz]ed|blocked|black ?list|block ?list|spam|reputation|rate limit|sender|SPF|DKIM|DMARC/i
const recipientCodes = /^5\.(1\.(0|1|2|3|4|6|10)|2\.[0-2])$/
const letterCodes = /^5\.(2\.3|3\.4|6\.\d+)$/
/** Mailbox unavailable, not local, full, not allowed. */
const bareRecipientCodes = [550, 551, 552, 553]

export function refusalIn({ command = "", code, response = "" }: MailReply): MailRefusal {
  if (code === undefined || code < 500 || code > 599) return "later"
  if (command !== "RCPT TO" && command !== "DATA") return "sender"
  const [, enhanced] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? []
  if (enhanced === undefined) return bareRefusal(code, response)
  if (recipientCodes.test(enhanced)) return ofUs.test(response) ? "sender" : "recipient"
  return letterCodes.test(enhanced) ? "letter" : "sender"
}

function bareRefusal(code: number, response: string): MailRefusal {
  if (ofUs.test(response)) return "sender"
  if (bareRecipientCodes.includes(code)) return "recipient"
  return code === 554 ? "letter" : "sender"
}
