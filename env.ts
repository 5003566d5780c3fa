import { resolve } from "node:path"
import { z } from "zod"
import { isLoopback } from "./domain/loopback.ts"
import { misspelt } from "./domain/misspelt.ts"
import { readEnvFile } from "./env-file.mjs"
import { isProxy, listedProxies, proxiesForm } from "./platform/proxies.ts"

/**
 * Every environment variable the product knows, parsed once. A bad or unknown one stops the start with one sentence a
 * setting.
 */

const port = z.coerce
  .number("must be a number")
  .int("must be a whole number")
  .min(1, "must be 1 or more")
  .max(65535, "must be 65535 or less")

const postgresUrl = z.string().refine(
  value => /^postgres(ql)?:\/\/[^/?#]*\/[^/?#]+/.test(value), // without a host where ?host= is a unix socket
  "must look like postgres://user:password@host:5432/database",
)

const timeZone = z
  .string()
  .refine(
    value => Intl.supportedValuesOf("timeZone").includes(value) || value === "UTC",
    "must be an IANA time zone, such as Europe/Zurich",
  )

const webAddress = (example: string) =>
  z.url({ protocol: /^https?$/, error: `must be an address, such as ${example}` })

const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: "must look like smtp://user:password@mail.example.org:587 or smtps://…",
})

const sender = z
  .string()
  .regex(
    /^([^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    "must look like Imprimatur <news@example.org>",
  )

const unitSeconds = { "": 1, s: 1, m: 60, h: 3_600, d: 86_400 }
const duration = z
  .string()
  .regex(/^\d+[smhd]?$/, "must be a number of seconds, or one with its unit, such as 30s, 15m or 1h")
  .transform(
    value => Number.parseInt(value, 10) * unitSeconds[value.replace(/\d/g, "") as keyof typeof unitSeconds],
  )

const proxies = z
  .string()
  .transform(listedProxies)
  .refine(entries => entries.every(isProxy), proxiesForm)

const limit = (usual: number) =>
  z.coerce.number("must be a number").int("must be a whole number").min(1, "must be 1 or more").default(usual)

const settings = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z
    .string()
    .min(1)
    .default(".data")
    .transform(path => resolve(/* turbopackIgnore: true */ path)),
  SITE_URL: webAddress("https://news.example.org").optional(),
  SITE_TIME_ZONE: timeZone.default("Europe/Zurich"),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  DATABASE_PUBLIC_URL: postgresUrl.optional(),
  DATABASE_LISTEN_URL: postgresUrl.optional(),
  /** Where nothing is said, on for whoever sits at this machine, and off where others can reach the site. */
  DEMONSTRATION: z.enum(["on", "off"], "must be on or off").optional(),
  HSTS_SUBDOMAINS: z.enum(["on", "off"], "must be on or off").default("off"),
  PUBLISHER: z.enum(["on", "off"], "must be on or off").default("on"),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: sender.default("Imprimatur <imprimatur@localhost>"),
  FRONT_CACHE_PURGE_URL: webAddress("http://127.0.0.1:6081/").optional(),
  WEBHOOK_ALLOW_LOOPBACK: z.enum(["on", "off"], "must be on or off").default("off"),
  AUTH_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
  DRAIN_SECONDS: z.coerce.number("must be a number").min(0, "must be 0 or more").default(0),
  METRICS_TOKEN: z.string().min(16, "must have 16 characters or more").optional(),
  STALE_LIMIT: duration.default(3_600),
  /** The framework's build to run; without it, the one that was made last. */
  NEXT_DIST_DIR: z.string().min(1).optional(),
  TRUSTED_PROXIES: proxies.optional(),
  SEARCHES_A_MINUTE: limit(120),
  ALERTS_AN_HOUR: limit(20),
  SIGN_INS_A_MINUTE: limit(300),
  UPLOADS_A_MINUTE: limit(60),
  PAGE_CACHE_MB: z.coerce.number("must be a number").positive("must be more than 0").default(256),
})

/** The settings in `source`, checked. Throws an Error whose message has one sentence for each bad setting. */
export function readSettings(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const result = settings.safeParse(given)
  if (!result.success)
    throw new Error(
      result.error.issues.map(issue => `The setting ${issue.path.join(".")} ${issue.message}.`).join("\n"),
    )
  if (result.data.SMTP_URL && !given.MAIL_FROM)
    throw new Error("The setting MAIL_FROM is missing; with SMTP_URL it says whom mail comes from.")
  const { SITE_URL, TRUSTED_PROXIES, ...rest } = result.data
  const host = rest.HOST.includes(":") ? `[${rest.HOST}]` : rest.HOST // of IPv6
  const address = (SITE_URL ?? `http://${host}:${rest.PORT}`).replace(/\/$/, "")
  const place = {
    ...rest,
    SITE_URL: address,
    TRUSTED_PROXIES: TRUSTED_PROXIES ?? usualProxies(rest.HOST, address),
  }
  // everybody may know the password of the demonstration's accounts
  const DEMONSTRATION: "on" | "off" = rest.DEMONSTRATION ?? (isPublic(place) ? "off" : "on")
  return { ...place, DEMONSTRATION }
}

/** Others come to a server that listens to this very machine only by a proxy that runs here. */
const usualProxies = (host: string, address: string) =>
  isLoopback(host) && !isLoopback(new URL(address).hostname) ? ["loopback"] : []

/** Can others reach the site than those who sit at this machine? */
export const isPublic = ({ HOST, SITE_URL }: { HOST: string; SITE_URL: string }) =>
  !isLoopback(HOST) || !isLoopback(new URL(SITE_URL).hostname)

/** Is the demonstration shown to others, who may sign in to it? Every page says so then. */
export const isOpenDemonstration = (setting: {
  DEMONSTRATION: "on" | "off"
  HOST: string
  SITE_URL: string
}) => setting.DEMONSTRATION === "on" && isPublic(setting)

const known = Object.keys(settings.shape)
/** What `.env` may say to others than us: to Node, to the tests, to what the system brings. */
const foreign =
  /^(NODE_|npm_|E2E_|ENV_FILE_SETTINGS$|CHROMIUM_PATH$|TZ$|LANG$|LC_|PG|(HTTP|HTTPS|NO|ALL)_PROXY$|SSL_CERT_|CI$|NEXT_)/i

/** One sentence for each name in `.env` that nobody knows, and for each in the environment that looks like one of ours. */
export function unknownSettings(inFile: readonly string[], environment: Record<string, string | undefined>) {
  const strange = inFile.filter(name => !known.includes(name) && !foreign.test(name))
  const isSet = (name: string) => Boolean(environment[name])
  const sentences = strange.map(name => {
    const meant = misspelt(name, known)
    return `There is no setting ${name}, which is in .env.${meant ? ` Did you mean ${meant}?` : ""}`
  })
  for (const name of Object.keys(environment)) {
    if (known.includes(name) || strange.includes(name) || !isSet(name)) continue
    const meant = misspelt(name, known)
    if (meant && !isSet(meant)) sentences.push(`There is no setting ${name}. Did you mean ${meant}?`)
  }
  return sentences
}

function readEnvironment() {
  const unknown = unknownSettings(readEnvFile(), process.env)
  if (unknown.length > 0) throw new Error(unknown.join("\n"))
  return readSettings(process.env)
}

export const env = readEnvironment()

/** Settings that were found out later. The framework loads this module once more, in its bundle, and reads the same. */
export function settle(found: Record<string, string>) {
  Object.assign(env, found)
  Object.assign(process.env, found)
}
