import { resolve } from "node:path"
import { z } from "zod"

/** Every environment variable the product knows, parsed once. A bad one stops the start with one sentence a setting. */

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
  DEMONSTRATION: z.enum(["on", "off"], "must be on or off").default("on"),
  PUBLISHER: z.enum(["on", "off"], "must be on or off").default("on"),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: sender.default("Imprimatur <imprimatur@localhost>"),
  FRONT_CACHE_PURGE_URL: webAddress("http://127.0.0.1:6081/").optional(),
  WEBHOOK_ALLOW_LOOPBACK: z.enum(["on", "off"], "must be on or off").default("off"),
  AUTH_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
  DRAIN_SECONDS: z.coerce.number("must be a number").min(0, "must be 0 or more").default(0),
  METRICS_TOKEN: z.string().min(16, "must have 16 characters or more").optional(),
  STALE_LIMIT: duration.default(3_600),
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
  const { SITE_URL, ...rest } = result.data
  return { ...rest, SITE_URL: (SITE_URL ?? `http://${rest.HOST}:${rest.PORT}`).replace(/\/$/, "") }
}

export const env = readSettings(process.env)
