import { boolean, check, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import { roleNames } from "@/domain/roles"
import { bytea, citext, createdAt, id, instant, oneOf, reference } from "./columns"

export const users = pgTable("users", {
  id: id(),
  email: citext().notNull().unique("one_account_per_email"),
  name: text().notNull(),
  timeZone: text().notNull(),
  passwordHash: text().notNull(),
  isDisabled: boolean().notNull().default(false),
  /** Made with the demonstration, so everybody may know its password. It lets nobody in where that is off. */
  isDemonstration: boolean().notNull().default(false),
  /** Of the version before, which may still run beside this one; db/schema/sign-in-tries.ts has taken their place. */
  wrongPasswords: integer().notNull().default(0),
  lockedUntil: instant(),
  createdAt: createdAt(),
})

export const userRoles = pgTable(
  "user_roles",
  {
    userId: reference()
      .notNull()
      .references(() => users.id),
    role: text({ enum: roleNames }).notNull(),
  },
  table => [
    primaryKey({ columns: [table.userId, table.role] }),
    check("a_role_is_one_of_ours", oneOf("role", roleNames)),
  ],
)

/** The cookie carries a random token; only its SHA-256 is kept. */
export const sessions = pgTable("sessions", {
  tokenHash: bytea().primaryKey(),
  userId: reference()
    .notNull()
    .references(() => users.id),
  createdAt: createdAt(),
  lastSeenAt: instant().notNull().defaultNow(),
  expiresAt: instant().notNull(),
})
