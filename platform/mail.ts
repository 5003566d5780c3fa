import { createTransport, type SendMailOptions, type Transporter } from "nodemailer"
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

/** Milliseconds for each stage of a talk with the mail server. The caller bounds the whole. */
const patience = { dnsTimeout: 5_000, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 8_000 }
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

/** Sends a letter, or keeps it as a file where no mail server is set. Throws when it was not taken. */
export async function sendMail(letter: Letter) {
  const message = messageOf(letter)
  if (env.SMTP_URL) await serverAt(env.SMTP_URL).sendMail(message)
  else await keepMail(letter, await asFile(message))
}

const servers = new Map<string, Transporter>()

/** One mail server, always the same: letters that follow each other go over one connection, greeting and sign-in once. */
function serverAt(url: string) {
  const server = servers.get(url) ?? createTransport({ url, ...connections, ...patience, ...noAttachments })
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
    throw new Error(`${JSON.stringify(to.address)} is no address that mail can go to.`)
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
