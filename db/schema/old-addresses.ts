import { sql } from "drizzle-orm"
import { check, index, pgTable, text } from "drizzle-orm/pg-core"
import { longestOldAddress } from "@/domain/old-address"
import { id, instant, reference } from "./columns"
import { users } from "./people"
import { languageVersions } from "./stories"

/** Addresses that something had elsewhere, or here before, and where readers who come by them are sent. */
export const oldAddresses = pgTable(
  "old_addresses",
  {
    id: id(),
    /** In its normal form (domain/old-address.ts). */
    address: text().notNull().unique("one_target_per_old_address"),
    /** A text of ours, which is followed through its renames, and what comes behind its address. */
    toTextId: reference().references(() => languageVersions.id),
    toEnd: text().notNull().default(""),
    /** Any other place on this site, or a whole web address. */
    toAddress: text(),
    /** The normal form of a place on this site, by which chains are seen. */
    leadsTo: text(),
    changedBy: reference()
      .notNull()
      .references(() => users.id),
    changedAt: instant().notNull().defaultNow(),
  },
  table => [
    check("an_old_address_leads_to_one_place", sql.raw("(to_text_id is null) <> (to_address is null)")),
    check("a_target_is_an_address", sql.raw("to_address ~ '^(/(?![/\\\\])|https?://)'")),
    check(
      "a_place_on_this_site_can_be_compared",
      sql.raw("(leads_to is not null) = coalesce(to_address like '/%', false)"),
    ),
    check(
      "an_old_address_is_in_its_normal_form",
      sql.raw(
        `length(address) between 2 and ${longestOldAddress} and address ~ '^/[^/]' and address !~ '//|/$|#' and split_part(address, '?', 1) !~ '[A-Z]'`,
      ),
    ),
    index("old_addresses_of_a_text").on(table.toTextId),
    index("old_addresses_by_target").on(table.leadsTo),
    index("old_addresses_by_target_alone").on(sql.raw("split_part(leads_to, '?', 1)")),
    index("old_addresses_by_change").on(table.changedAt),
  ],
)
