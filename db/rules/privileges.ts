import { getTableColumns, getTableName, type Table } from "drizzle-orm"
import { alertMatches, alertNews, alertRounds } from "@/db/schema/alert-rounds"
import { alertKeys, alertLists, alertReaders, alertRequests, alerts } from "@/db/schema/alerts"
import { cacheReaders } from "@/db/schema/cache-readers"
import { storyCountries, storyRegions, storyTopics } from "@/db/schema/filings"
import { givenUpVersions } from "@/db/schema/given-up-versions"
import { hits, hitTotals, missedJudgements } from "@/db/schema/hits"
import { instances, unconfirmedChanges } from "@/db/schema/instances"
import { catalogue, latestChanges, listings, standings, termNames, vocabulary } from "@/db/schema/lists"
import { images, imageUploads, revisionImages } from "@/db/schema/media"
import { milestones } from "@/db/schema/milestones"
import { redirectNotes, termNotes } from "@/db/schema/notes"
import { oldAddresses } from "@/db/schema/old-addresses"
import { deliveries, failingPublications, outbox, webhooks } from "@/db/schema/outbox"
import { sessions, userRoles, users } from "@/db/schema/people"
import { placementNotes, placements } from "@/db/schema/placements"
import { history } from "@/db/schema/record"
import { signInTries } from "@/db/schema/sign-in-tries"
import {
  editions,
  formerSlugs,
  languageVersions,
  revisionPassages,
  revisions,
  stories,
} from "@/db/schema/stories"
import { countries, regions, series, topics } from "@/db/schema/taxonomy"

/**
 * What the application's role may do with each table beside reading it. Nothing is granted that no command needs: a table
 * that is missing here is read by nobody, a column that is not listed keeps what it was entered with. From this table
 * come the GRANTs (grants.ts) and docs/grants.md, and a test compares it with what Postgres says of itself.
 */

export type Privileges = { table: string; insert: boolean; delete: boolean; update: string[] }

/** The way in which drizzle-kit spells the columns of the schema. */
export const snakeCase = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

type May<Rows extends Table> = {
  insert?: boolean
  delete?: boolean
  update?: readonly (keyof Rows["$inferSelect"] & string)[]
}

const may = <Rows extends Table>(table: Rows, rights: May<Rows> = {}): Privileges => ({
  table: getTableName(table),
  insert: rights.insert ?? false,
  delete: rights.delete ?? false,
  update: (rights.update ?? []).map(snakeCase),
})

const insert = true
const all = <Rows extends Table>(table: Rows, ...but: (keyof Rows["$inferSelect"] & string)[]) =>
  (Object.keys(getTableColumns(table)) as (keyof Rows["$inferSelect"] & string)[]).filter(
    column => !but.includes(column),
  )

const filing = { insert, delete: true }

export const appPrivileges: readonly Privileges[] = [
  // accounts are added by the owner's scripts, and so are roles
  may(users, { update: ["passwordHash", "wrongPasswords", "lockedUntil"] }),
  may(userRoles),
  may(sessions, { insert, delete: true, update: ["lastSeenAt"] }),
  may(signInTries, { insert, delete: true, update: ["tries", "freeAt"] }),

  may(stories, { insert, update: ["seriesId"] }),
  may(languageVersions, { insert, update: ["slug"] }),
  may(formerSlugs), // written by Postgres when a slug changes
  may(editions, { insert, update: all(editions, "id", "languageVersionId", "number", "createdAt") }),
  may(revisions, { insert }),
  may(history, { insert }),
  may(images, { insert }),
  may(imageUploads, { insert }),
  may(revisionImages), // written by Postgres with the revision
  may(revisionPassages), // likewise
  may(givenUpVersions, { insert, update: ["content"] }), // which is emptied after its time

  may(regions, { insert, update: all(regions, "id", "slug") }),
  may(countries, { insert, update: all(countries, "id", "slug", "code", "regionId") }),
  may(topics, { insert, delete: true, update: all(topics, "id", "slug") }),
  may(series, { insert, delete: true, update: all(series, "id", "slug") }),
  may(termNotes), // written by Postgres with every change of a term
  may(storyRegions, filing),
  may(storyCountries, filing),
  may(storyTopics, filing),

  may(placements, { insert, update: ["spot", "removedAt"] }),
  may(placementNotes, { insert }),
  may(oldAddresses, { insert, delete: true, update: all(oldAddresses, "id", "address") }),
  may(redirectNotes), // likewise

  may(outbox, { insert, delete: true, update: ["expandedAt"] }),
  may(deliveries, {
    insert,
    delete: true,
    update: all(
      deliveries,
      ...(["id", "eventId", "channel", "address", "userId", "alertId", "alertRequestId"] as const),
      ...(["webhookId", "idempotencyKey", "createdAt"] as const),
    ),
  }),
  may(webhooks, { insert, delete: true, update: ["pausedAt", "toldSince"] }),
  may(failingPublications, { insert, update: all(failingPublications, "editionId") }), // Postgres removes them

  may(alertLists, { insert, delete: true, update: ["language"] }),
  may(alertReaders, { insert, delete: true, update: ["email", "suspendedAt", "suspendedBecause"] }),
  may(alerts, { insert, delete: true, update: ["frequency", "confirmedAt"] }),
  may(alertRequests, { insert, delete: true, update: ["confirmedAt"] }),
  may(alertKeys, { insert, delete: true, update: ["createdAt"] }), // so that a row can be locked
  may(alertRounds, { insert, update: ["listsTo", "alertsTo", "finishedAt"] }),
  may(alertNews, { insert, delete: true, update: ["atOnceRound", "dailyRound", "weeklyRound"] }),
  may(alertMatches, { insert, delete: true }),

  may(hits, { insert, delete: true, update: all(hits, "address", "status", "day") }),
  may(hitTotals, { insert, delete: true, update: all(hitTotals, "address", "status", "textId") }),
  may(missedJudgements, { insert, update: all(missedJudgements, "address") }),
  may(milestones, { insert }),
  may(cacheReaders, { insert, delete: true, update: ["heard"] }),
  may(instances, { insert, delete: true, update: ["heard", "heardAt", "staleSeconds"] }),
  may(unconfirmedChanges, { insert, delete: true }),

  // derived by Postgres
  may(listings),
  may(standings),
  may(catalogue),
  may(termNames),
  may(vocabulary),
  may(latestChanges),
]

/** Views of the desk beside the tables. */
export const appViews = ["boundaries", "filed"] as const

/** What visitors' role reads: views that show what is in sight, and the lists, whose rows are secured one by one. */
export const publicViews = [
  ...([
    "texts",
    "addresses",
    "arrivals",
    "changes",
    "listings",
    "catalogue",
    "wordings",
    "takedowns",
  ] as const),
  ...(["former_addresses", "old_addresses", "regions", "topics", "series", "countries", "filings"] as const),
  ...(["people", "placements", "images"] as const),
]
export const publicTables = ["listings"] as const

/** Functions in "public" that a role calls by itself, or that a view or a trigger calls in its name. */
export const appFunctions = [
  ...([
    "refuse",
    "contribution",
    "contributions",
    "contributions_but_for",
    "passages_of",
    "standing_approvals",
    "cache_invalidate",
    "cache_fence",
    "relist",
    "note_latest_changes",
  ] as const),
  ...(["text_with_address", "address_of_text", "is_ours", "is_page_of_ours", "is_shaped_like_ours"] as const),
  ...(["person_slug", "slug_of_person", "is_at_work", "may_take"] as const),
  ...([
    "first_listed_at",
    "is_of_this_transaction",
    "failed_for_good",
    "filing_of",
    "filing_like",
    "filing_told",
    "filed_as",
  ] as const),
  ...(["wall_time_is", "is_a_time_zone", "time_in_the_story"] as const),
]
export const publicFunctions = ["person_slug", "slug_of_person"] as const

/** Functions that run with the owner's rights, whoever calls them, and why they must. */
export const definers: Record<string, string> = {
  "public.relist": "derives `listings` and `catalogue`, which nobody else writes",
  "public.restand": "derives `standings`, which nobody else writes",
  "public.note_latest_changes": "derives `latest_changes`, which nobody else writes",
  "public.note_images": "notes which pictures a revision shows",
  "public.note_passages": "notes which passages a revision holds",
  "public.note_terms": "notes who changed a term, and what it said before",
  "public.note_redirects": "notes who led an old address elsewhere, and where it led before",
  "public.keep_address": "keeps the address that a public text had before",
  "public.keep_address_of_meanwhile": "keeps the address that a text had when it went live meanwhile",
  "public.trouble_is_over": "removes the note of a failed publication with the next step",
  "public.rename_terms": "derives `term_names`, which nobody else writes",
  "search.filed_under": "looks for names of terms with an index; they are public",
  "search.filed_nearly_under": "looks for names of terms with an index; they are public",
  "search.terms_named": "looks for names of terms with an index; they are public",
  "search.terms_nearly_named": "looks for names of terms with an index; they are public",
  "search.terms_begun": "looks for names of terms with an index; gives those of what is in sight",
  "search.people_named": "looks for people with an index; gives who is in sight",
  "search.found": "looks for words with an index; gives what is in sight",
  "search.nearly_found": "looks for words with an index; gives what is in sight",
  "search.corrected": "looks for words with an index; gives those that lead to what is in sight",
  "search.begun": "looks for names with an index; gives what is in sight",
  "live.texts_at": "looks for a whole address with an index; gives what visitors have had",
  "live.text_after": "looks for a whole former address with an index; gives what visitors have had",
  "live.stories_showing": "looks for a whole hash with an index; gives what is in sight",
  "live.latest_changes": "reads changes in their order; gives what visitors have had",
  "live.catalogued": "reads lists with an index; gives what is in sight",
  "live.counted_by_language": "counts what is in sight, with an index",
  "live.counted_by_list": "counts what is in sight, with an index",
  "live.dated": "reads what has a date with an index; gives what is in sight",
  "live.in_own_time": "reads events in their own order with an index; gives what is in sight",
  "live.mentioning": "looks for a name with an index; gives what is in sight",
}
