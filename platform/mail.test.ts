import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { env } from "@/env"
import { startMailServer } from "@/tests/receivers"
import { forgetOldMail, keepMail, keptMail, readMail, readMailFile } from "./kept-mail"
import { type Letter, MailNotTaken, sendMail } from "./mail"

let server: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.stop())
afterEach(() => {
  env.SMTP_URL = undefined
  server.mails.length = 0
  server.refuses = false
  server.refusing = {}
  server.slow = { recipient: 0, data: 0 }
  server.named.length = 0
})

const key = "11111111-2222-4333-8444-555555555555"
const letter = (change: Partial<Letter> = {}): Letter => ({
  to: { name: "Ada Okoye", address: "ada@example.org" },
  subject: "Published: Crème brûlée",
  text: "Hello Ada,\n\nit is live.\n",
  key,
  at: new Date("2026-12-04T08:00:00.123Z"),
  ...change,
})

test("a mail server gets plain text with a message id that stays the same", async () => {
  env.SMTP_URL = server.url
  await sendMail(letter())
  await sendMail(letter())
  const [mail, again] = server.mails
  expect(mail).toMatchObject({
    recipients: ["ada@example.org"],
    subject: "Published: Crème brûlée",
    text: "Hello Ada,\n\nit is live.\n",
    messageId: `<${key}@127.0.0.1>`,
    date: "2026-12-04T08:00:00.000Z",
  })
  expect(mail?.html).toBeUndefined()
  expect(mail?.headers).toContainEqual(
    expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }),
  )
  expect(again?.messageId).toBe(mail?.messageId)
})

test("letters that follow each other go over one connection, and a refused one spoils it for no other", async () => {
  env.SMTP_URL = server.url
  const before = server.connections
  await sendMail(letter())
  server.refuses = true
  await expect(sendMail(letter())).rejects.toThrow("Try later")
  server.refuses = false
  await sendMail(letter())
  expect(server.mails).toHaveLength(2)
  expect(server.connections - before).toBe(1)
})

test("a mail server that comes back is written to again", async () => {
  const other = await startMailServer()
  env.SMTP_URL = other.url
  await sendMail(letter())
  await other.stop()
  await expect(sendMail(letter())).rejects.toThrow()
  const again = await startMailServer(Number(new URL(other.url).port))
  await sendMail(letter())
  expect(again.mails).toHaveLength(1)
  await again.stop()
})

test("a mail server that does not take it is told of", async () => {
  env.SMTP_URL = server.url
  server.refuses = true
  await expect(sendMail(letter())).rejects.toThrow("Try later")
})

const short = { handingOver: 1_000, endOfData: 4_000 }

test("a server that is slow to say that it has taken a letter gets it once", async () => {
  env.SMTP_URL = server.url
  server.slow.data = 1_500 // longer than anything before it may take
  await sendMail(letter(), short)
  expect(server.mails).toHaveLength(1)
  await sendMail(letter(), short)
  expect(server.mails).toHaveLength(2)
})

test("a server that never says so is given up, and so is one that does not take the letter in", async () => {
  env.SMTP_URL = server.url
  const shorter = { ...short, endOfData: 600 }
  server.slow.data = 3_000
  await expect(sendMail(letter(), shorter)).rejects.toThrow("say that it has taken the letter within 0.6 s")
  expect(server.mails, "it is not sent once more by itself").toHaveLength(1)
  server.slow = { recipient: 3_000, data: 0 }
  await expect(sendMail(letter(), short)).rejects.toThrow("take a letter in within 1 s")
  server.slow.recipient = 0
  await sendMail(letter(), short)
  expect(server.mails).toHaveLength(2)
})

test.each([
  ["recipient", { recipient: "550 5.1.1 No such user" }],
  ["recipient", { data: "550 5.1.1 No such user" }],
  ["sender", { sender: "550 5.1.8 Who are you?" }],
  ["sender", { recipient: "554 5.7.1 Relay access denied" }],
  ["letter", { data: "552 5.3.4 Too long" }],
  ["later", { recipient: "450 4.2.0 Greylisted" }],
  ["later", { data: "451 Try later" }],
] as const)("what a refusal is about is known: %s, when it says %j", async (refusal, refusing) => {
  env.SMTP_URL = server.url
  server.refusing = refusing
  const error = await sendMail(letter()).catch(thrown => thrown)
  expect(error).toBeInstanceOf(MailNotTaken)
  expect(error.refusal).toBe(refusal)
  expect(server.mails).toEqual([])
  server.refusing = {}
  await sendMail(letter())
  expect(server.mails, "the next letter goes out").toHaveLength(1)
})

test("a line break in a title or a name begins no header", async () => {
  env.SMTP_URL = server.url
  for (const lineBreak of ["\r\n", "\n", "\r", "\u2028"])
    await sendMail(
      letter({
        subject: `Honey${lineBreak}Bcc: eve@example.org`,
        to: { name: `Ada${lineBreak}Bcc: eve@example.org`, address: "ada@example.org" },
      }),
    )
  expect(server.mails).toHaveLength(4)
  for (const mail of server.mails) {
    expect(mail.recipients).toEqual(["ada@example.org"])
    expect(mail.headers.map(header => header.key)).not.toContain("bcc")
    expect(mail.subject).toBe("Honey Bcc: eve@example.org")
  }
})

test.each([
  "ada@example.org\r\nRCPT TO:<eve@example.org>",
  "ada@example.org, eve@example.org",
  "Ada <ada@example.org>",
  "ada",
])("%j is no address that mail goes to", async address => {
  env.SMTP_URL = server.url
  await expect(sendMail(letter({ to: { name: "Ada", address } }))).rejects.toThrow("is no address")
  expect(server.mails).toEqual([])
})

test("without a mail server a letter is kept as a file, once however often it is sent", async () => {
  await sendMail(letter())
  await sendMail(letter())
  const { letters, total } = await keptMail({ from: 0, atMost: 10 })
  expect(total).toBe(1)
  expect(letters[0]).toEqual({
    name: `20261204T080000Z-${key}`,
    subject: "Published: Crème brûlée",
    to: "ada@example.org",
    from: "imprimatur@localhost",
    at: "2026-12-04T08:00:00.000Z",
    text: "Hello Ada,\n\nit is live.\n",
  })
  expect((await readMailFile(`20261204T080000Z-${key}`))?.toString()).toContain(
    "Auto-Submitted: auto-generated",
  )
})

test("a name that is none reads no file", async () => {
  for (const name of ["../secret", `../mail/20261204T080000Z-${key}`, "20261204T080000Z", ""])
    expect(await readMail(name), name).toBeUndefined()
})

test("the newest thousand letters are kept", async () => {
  const at = (minute: number) => new Date(Date.UTC(2027, 0, 1, 0, minute))
  for (let minute = 0; minute < 1_005; minute++)
    await keepMail({ key, at: at(minute) }, Buffer.from("To: ada"))
  await forgetOldMail()
  const { total, letters } = await keptMail({ from: 0, atMost: 1 })
  expect(total).toBe(1_000)
  expect(letters[0]?.name).toBe(`20270101T164400Z-${key}`)
})
