import { createHash, createHmac } from "node:crypto"
import { readAddress } from "./gate/address.ts"

export type Urls = Partial<
  Record<"DATABASE_URL" | "DATABASE_APP_URL" | "DATABASE_PUBLIC_URL" | "DATABASE_LISTEN_URL", string>
> &
  Record<string, unknown>

/** The two lesser roles, as the rules in db/rules name them. */
export const lesserRoles = ["imprimatur_app", "imprimatur_public"] as const
export type LesserRole = (typeof lesserRoles)[number]

/** The setting with which an operator gives a lesser role an address of its own. */
export const settingOf = {
  imprimatur_app: "DATABASE_APP_URL",
  imprimatur_public: "DATABASE_PUBLIC_URL",
} as const satisfies Record<LesserRole, keyof Urls>

/**
 * The role's name in this database. Roles belong to the whole server, so each database has roles of its own; an
 * operator's own address says its user itself.
 */
export function nameOf(role: LesserRole, urls: Urls): string {
  const given = urls[settingOf[role]]
  if (!given) return ownName(role, readAddress(ownerUrl(urls)).database)
  const { user } = readAddress(given)
  if (!user) throw new Error(`The setting ${settingOf[role]} must name its user.`)
  return user
}

export function ownerUrl({ DATABASE_URL }: Urls): string {
  if (!DATABASE_URL) throw new Error("The setting DATABASE_URL is missing.")
  return DATABASE_URL
}

/** The password of a lesser role, made from the owner's so that every instance finds the same one. */
export function passwordOf(role: string, urls: Urls): string | undefined {
  const secret = readAddress(ownerUrl(urls)).password
  return secret && createHmac("sha256", secret).update(role).digest("hex")
}

const longest = 63
const plain = /^[a-z0-9_]+$/

/** Bounded as Postgres bounds names, different for different databases, and in no need of quotes. */
function ownName(role: LesserRole, database: string) {
  const name = `${role}_${database}`
  if (plain.test(database) && name.length <= longest) return name
  const mark = createHash("sha256").update(database).digest("hex").slice(0, 8)
  return `${name
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, "_")
    .slice(0, longest - 9)}_${mark}`
}

export const quoted = (name: string) => (plain.test(name) ? name : `"${name.replaceAll('"', '""')}"`)

/** A rule, which is written for imprimatur_app and imprimatur_public, for the roles of this database. */
export const forRolesOf = (rule: string, urls: Urls) =>
  rule.replace(/\bimprimatur_(app|public)\b/g, role => quoted(nameOf(role as LesserRole, urls)))
