import { createTransport, type SendMailOptions, type Transporter } from "nodemailer"
import { type MailRefusal, refusalIn } from "@/domain/mail-refusal"
import { env } from "@/env"
import { keepMail } from "./kept-mail"

export type Letter = {
  to: { name: string; address: string }
  subject: string
  text: string
  /** The same at every try of the same letter. */
  key: string
  /** When what it tells happened. */
  at: Date
  /** For mail that its reader asked for: which list it belongs to, and where one click stops it (RFC 2919, RFC 8058). */
  list?: { id: string; stopAt: string }
}

/**
 * Milliseconds for a talk with the mail server. Until the letter is handed over: to connect, be greeted, sign in and name
 * the recipient. Then for it to say that it has taken the letter, which it may deliver before it says so: who gives up
 * on that too soon sends it twice.
 */
export const mailPatience = { handingOver: 10_000, endOfData: 60_000 }
type Patience = typeof mailPatience
const stages = { dnsTimeout: 5_000, connectionTimeout: 5_000, greetingTimeout: 5_000 }
/**
 * As many connections as letters can be on their way at once, so that none queues here, where its lane is not known. One
 * that is idle goes before the server drops it; a letter that met a dropped one goes by another, once.
 */
const connections = {
  pool: true,
  maxConnections: 8,
  maxMessages: 100,
  idleTimeout: 1_000,
  maxRequeues: 1,
} as const
const noAttachments = { disableFileAccess: true, disableUrlAccess: true }

/** The mail server did not take a letter. */
export class MailNotTaken extends Error {
  readonly refusal: MailRefusal

  constructor({ message, refusal }: { message: string; refusal: MailRefusal }, cause: unknown) {
    super(message, { cause })
    this.refusal = refusal
  }
}

/** Sends a letter, or keeps it as a file where no mail server is set. Throws MailNotTaken when it was not taken. */
export async function sendMail(letter: Letter, patience: Patience = mailPatience) {
  const message = messageOf(letter)
  if (env.SMTP_URL) await handOver(env.SMTP_URL, message, patience)
  else await keepMail(letter, await asFile(message))
}

const noAnswer = (what: string, milliseconds: number) =>
  new Error(`The mail server did not ${what} within ${milliseconds / 1_000} s.`)

async function handOver(url: string, message: SendMailOptions, { handingOver, endOfData }: Patience) {
  const given = new AbortController()
  const giveUpAfter = (milliseconds: number, what: string) =>
    setTimeout(() => given.abort(noAnswer(what, milliseconds)), milliseconds)
  let timer = giveUpAfter(handingOver, "take a letter in")
  whenHandedOver.set(given.signal, () => {
    clearTimeout(timer)
    timer = giveUpAfter(endOfData, "say that it has taken the letter")
  })
  try {
    await serverAt(url).sendMail({ ...message, signal: given.signal })
  } catch (error) {
    throw notTaken(given.signal.aborted ? given.signal.reason : error)
  } finally {
    clearTimeout(timer)
  }
}

type SmtpError = Error & { command?: string; responseCode?: number; response?: string }

function notTaken(error: SmtpError) {
  const { command, responseCode: code, response, message } = error
  const refusal = refusalIn({ command, code, response })
  const ofUs = refusal === "sender" ? "The mail server refuses mail from us (SMTP_URL, MAIL_FROM): " : ""
  return new MailNotTaken({ message: ofUs + message, refusal }, error)
}

const servers = new Map<string, Transporter>()
/** What to do when the last byte of the letter with this signal has gone to the server. */
const whenHandedOver = new WeakMap<AbortSignal, () => void>()

/** One mail server, always the same: letters that follow each other go over one connection, greeting and sign-in once. */
function serverAt(url: string) {
  const known = servers.get(url)
  if (known) return known
  const socketTimeout = 10 * 60_000 // the whole is bounded above
  const server = createTransport({ url, ...connections, ...stages, socketTimeout, ...noAttachments })
  server.use("stream", ({ data, message }, done) => {
    const isOver = data.signal && whenHandedOver.get(data.signal)
    if (isOver) message.processFunc(stream => stream.once("end", isOver))
    done()
  })
  servers.set(url, server)
  return server
}

async function asFile(message: SendMailOptions) {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    ...noAttachments,
  })
  return (await transport.sendMail(message)).message as Buffer
}

function messageOf({ to, subject, text, key, at, list }: Letter): SendMailOptions {
  const { hostname } = new URL(env.SITE_URL)
  if (!/^[^\s<>,;:"]+@[^\s<>,;:"]+$/.test(to.address))
    throw new MailNotTaken(
      { message: `${JSON.stringify(to.address)} is no address that mail can go to.`, refusal: "letter" },
      undefined,
    )
  return {
    from: env.MAIL_FROM,
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    text,
    date: at,
    messageId: `<${key}@${hostname}>`,
    headers: { "Auto-Submitted": "auto-generated", ...(list && listHeaders(list, hostname)) },
  }
}

const listHeaders = ({ id, stopAt }: { id: string; stopAt: string }, hostname: string) => ({
  Precedence: "bulk",
  "List-Id": `<${id}.${hostname}>`,
  "List-Unsubscribe": { prepared: true, foldLines: false, value: `<${stopAt}>` },
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
})

/** A header ends with its line; whatever would begin another one becomes a space. */
const oneLine = (words: string) => words.replace(/[\p{Control}\p{Zl}\p{Zp}]+/gu, " ").trim()
