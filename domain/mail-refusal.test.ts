import { expect, test } from "vitest"
import { type MailRefusal, refusalIn } from "./mail-refusal"

const replies: [MailRefusal, command: string, response: string][] = [
  ["recipient", "RCPT TO", "550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown"],
  ["recipient", "RCPT TO", "550-5.1.1 The email account that you tried to reach does not exist."],
  ["recipient", "RCPT TO", "550 5.1.10 Recipient not found"],
  ["recipient", "RCPT TO", "553 5.1.3 The address is not a valid one"],
  ["recipient", "RCPT TO", "550 5.2.1 The email account is disabled"],
  ["recipient", "RCPT TO", "552 5.2.2 Mailbox full"],
  ["recipient", "RCPT TO", "550 No such user here"],
  ["recipient", "DATA", "550 5.1.1 No such user"],
  ["recipient", "DATA", "552 Mailbox full"],
  ["letter", "DATA", "552 5.2.3 Message too long"],
  ["letter", "DATA", "552 5.3.4 Message size exceeds limit"],
  ["letter", "DATA", "554 Transaction failed"],
  ["sender", "MAIL FROM", "550 5.1.8 Sender's domain does not exist"],
  ["sender", "MAIL FROM", "553 Sorry, not that one"],
  ["sender", "RCPT TO", "550 5.1.7 Sender address rejected"],
  ["sender", "RCPT TO", "554 5.7.1 <ada@example.org>: Relay access denied"],
  ["sender", "RCPT TO", "550 Relaying denied"],
  ["sender", "RCPT TO", "550 5.1.1 Your IP address is blocked"],
  ["sender", "RCPT TO", "530 5.7.0 Authentication required"],
  ["sender", "RCPT TO", "503 Bad sequence of commands"],
  ["sender", "DATA", "550 5.7.26 Unauthenticated email is not accepted due to DMARC policy"],
  ["sender", "DATA", "554 Message rejected as spam"],
  ["sender", "AUTH LOGIN", "535 5.7.8 Authentication failed"],
  ["later", "RCPT TO", "450 4.2.0 Greylisted, try again"],
  ["later", "RCPT TO", "452 4.2.2 Mailbox full"],
  ["later", "DATA", "451 Try later"],
  ["later", "DATA", "421 4.3.2 Shutting down"],
]

test.each(replies)("a refusal that is about the %s, at %s: %s", (refusal, command, response) => {
  expect(refusalIn({ command, response, code: Number(response.slice(0, 3)) })).toBe(refusal)
})

test("no answer at all is tried again", () => {
  expect(refusalIn({})).toBe("later")
  expect(refusalIn({ command: "CONN", response: "" })).toBe("later")
})
