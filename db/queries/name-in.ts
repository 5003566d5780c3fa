import { type SQL, sql } from "drizzle-orm"
import { defaultLocale, type Locale } from "@/domain/locales"

/** A term's name in a language; in the first one where nobody has translated it yet. A column may hold the language. */
export const nameIn = (names: SQL, language: Locale | SQL) =>
  sql`coalesce(${names}->>${language}, ${names}->>${sql.raw(`'${defaultLocale}'`)})`
