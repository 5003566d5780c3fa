import { sql } from "drizzle-orm"
import { check, index, jsonb, pgTable, text } from "drizzle-orm/pg-core"
import type { Names, SomeNames, Synonyms } from "@/domain/locales"
import { filedTerms } from "@/domain/terms"
import { createdAt, id, oneOf, reference } from "./columns"
import { users } from "./people"

/** What was changed of that which has no edition, by whom and when. Written by Postgres, never rewritten. */

/** What was noted before terms had synonyms says nothing of them. */
type Words = { names: SomeNames; introductions: Partial<Names>; synonyms?: Synonyms }

/** Null before: it was added. Null after: it was removed. Null for who did it: the installation itself. */
const noted = { actorId: reference().references(() => users.id), at: createdAt() }

const wasThere = sql.raw("num_nonnulls(before, after) > 0")

export const termNotes = pgTable(
  "term_notes",
  {
    id: id(),
    kind: text({ enum: filedTerms }).notNull(),
    slug: text().notNull(),
    before: jsonb().$type<Words>(),
    after: jsonb().$type<Words>(),
    ...noted,
  },
  table => [
    check("a_noted_term_is_one_of_ours", oneOf("kind", filedTerms)),
    check("a_noted_term_was_there", wasThere),
    index().on(table.kind, table.slug),
  ],
)

export const redirectNotes = pgTable(
  "redirect_notes",
  {
    id: id(),
    address: text().notNull(),
    /** Where it led; the address that a text had then. */
    before: text(),
    after: text(),
    ...noted,
  },
  table => [check("a_noted_redirect_was_there", wasThere), index().on(table.address)],
)
