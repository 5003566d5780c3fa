import { and, eq, isNull, sql } from "drizzle-orm"
import { z } from "zod"
import { databaseNow, rows, type Transaction } from "@/db/client"
import { placementNotes, placements } from "@/db/schema/placements"
import { transact } from "@/db/transact"
import { listTag } from "@/domain/cache-tags"
import { conflict, forbidden, invalid } from "@/domain/errors"
import { neighbourOf, type Spot, sectionOf, spotLabel, spots } from "@/domain/front"
import type { Locale } from "@/domain/locales"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import type { Kind } from "@/domain/story"
import { stretchOf } from "@/domain/stretch"
import { invalidate } from "./invalidate"
import { typedWallTime } from "./typed-time"

const fold = z.enum(["earlier", "later"]).optional()

export const newPlacementSchema = z.strictObject({
  languageVersionId: z.coerce.number("Choose a text.").int().positive(),
  spot: z.enum(spots),
  timeZone: z.string(),
  from: typedWallTime.optional(),
  fromFold: fold,
  until: typedWallTime.optional(),
  untilFold: fold,
})

/** Puts a text in a place of its language's home page, at once or from a time on, for good or until a time. */
export const placeText = (
  actor: Person,
  { languageVersionId, spot, ...typed }: z.infer<typeof newPlacementSchema>,
) =>
  transact(async tx => {
    requireEditor(actor)
    const { kind, language } = await textToPlace(tx, languageVersionId)
    if (sectionOf(spot) === "stage" && kind !== "interview")
      throw invalid("Only an interview can stand among the interviews.")
    const { from, until } = stretchOf(typed, await databaseNow(tx))
    const [placed] = await tx
      .insert(placements)
      .values({
        languageVersionId,
        spot,
        shownFrom: from,
        shownUntil: until,
        fromWallTime: typed.from,
        untilWallTime: typed.until,
        timeZone: typed.from || typed.until ? typed.timeZone : null,
      })
      .returning({ id: placements.id })
    if (!placed) throw new Error("What was just entered is there.")
    await note(tx, actor, { placementId: placed.id, action: "place", spot })
    await invalidate(tx, [listTag(language, "home")])
    return placed
  })

export const placementSchema = z.strictObject({
  placementId: z.coerce.number().int().positive(),
  /** Where it stood when it was looked at. */
  spot: z.enum(spots),
})
export const moveSchema = placementSchema.extend({ step: z.union([z.literal("up"), z.literal("down")]) })

/** Takes a text out of its place. What was covered by it, or what comes by itself, is there again. */
export const removePlacement = (actor: Person, target: z.infer<typeof placementSchema>) =>
  transact(async tx => {
    requireEditor(actor)
    const { language } = await lock(tx, target)
    await tx
      .update(placements)
      .set({ removedAt: sql`clock_timestamp()` })
      .where(eq(placements.id, target.placementId))
    await note(tx, actor, { placementId: target.placementId, action: "remove", spot: target.spot })
    await invalidate(tx, [listTag(language, "home")])
  })

/** Moves a text one place up or down in its section. What stands there at the same time comes to its place. */
export const movePlacement = (actor: Person, { step, ...target }: z.infer<typeof moveSchema>) =>
  transact(async tx => {
    requireEditor(actor)
    const { language } = await lock(tx, target)
    const to = neighbourOf(target.spot, step === "up" ? -1 : 1)
    if (!to) throw invalid(`There is no place beyond “${spotLabel(target.spot)}”.`)
    for (const placementId of await inTheWay(tx, target.placementId, to))
      await put(tx, actor, { placementId, spot: target.spot })
    await put(tx, actor, { placementId: target.placementId, spot: to })
    await invalidate(tx, [listTag(language, "home")])
  })

function requireEditor(actor: Person) {
  if (!hasRole(actor, ...mayArrange)) throw forbidden("Only editors can arrange the home page.")
}

/** A text that is in sight or will be, by the lists. */
async function textToPlace(tx: Transaction, languageVersionId: number) {
  const [found] = await rows<{ kind: Kind; language: Locale }>(
    tx,
    sql`select kind, language from language_versions versions where id = ${languageVersionId} and exists (
          select from listings where language_version_id = versions.id and list = 'home' and shown_until > now())`,
  )
  if (!found) throw invalid("Only a text that is published or scheduled can be placed.")
  return found
}

async function lock(tx: Transaction, { placementId, spot }: z.infer<typeof placementSchema>) {
  const [locked] = await rows<{ spot: Spot; language: Locale }>(
    tx,
    sql`select spot, language from placements join language_versions versions on versions.id = language_version_id
        where placements.id = ${placementId} and removed_at is null for update of placements`,
  )
  if (!locked) throw conflict("Somebody took this text out of its place meanwhile.")
  if (locked.spot !== spot) throw conflict("Somebody moved this text meanwhile.")
  return locked
}

/** The placements in a spot of the same home page that stand at some time at which this one stands. */
async function inTheWay(tx: Transaction, placementId: number, spot: Spot) {
  const found = await rows<{ id: number }>(
    tx,
    sql`select other.id::int from placements moved
        join language_versions versions on versions.id = moved.language_version_id
        join placements other on other.spot = ${spot} and other.removed_at is null
          and tstzrange(other.shown_from, other.shown_until) && tstzrange(moved.shown_from, moved.shown_until)
          and coalesce(other.shown_until > now(), true)
        join language_versions others on others.id = other.language_version_id and others.language = versions.language
        where moved.id = ${placementId} order by other.id for update of other`,
  )
  return found.map(({ id }) => id)
}

type Noted = { placementId: number; spot: Spot }

async function put(tx: Transaction, actor: Person, { placementId, spot }: Noted) {
  await tx
    .update(placements)
    .set({ spot })
    .where(and(eq(placements.id, placementId), isNull(placements.removedAt)))
  await note(tx, actor, { placementId, action: "move", spot })
}

async function note(tx: Transaction, actor: Person, noted: Noted & { action: "place" | "move" | "remove" }) {
  await tx.insert(placementNotes).values({ ...noted, actorId: actor.id })
}
