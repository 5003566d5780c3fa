import type { Content } from "@/domain/story"
import { statuses } from "@/domain/workflow"
import type { Fate } from "./fates"
import { save, step, writeHistory } from "./steps"
import type { Edition, Ledger, Told } from "./told"

type Text = Pick<Told, "now" | "random" | "cast" | "ownerId" | "at"> & {
  languageVersionId: number
  draft: Content
  content: Content
  fate: Fate
}

/** A text with its editions, one after the other. */
export function tellText(ledger: Ledger, { languageVersionId, draft, content, fate, ...text }: Text) {
  let before: Told | undefined
  for (const [index, road] of fate.editions.entries()) {
    const told: Told = {
      ...text,
      road,
      edition: newEdition(ledger, { languageVersionId, number: index + 1, at: before?.at ?? text.at }),
      content: before?.content ?? draft,
      contentHash: before?.contentHash ?? "",
      at: before?.at ?? text.at,
      firstLiveAt: before?.firstLiveAt ?? before?.edition.goLiveAt ?? null,
      expiresInDays: fate.expiresInDays,
    }
    begin(ledger, told, before)
    if (!before) {
      told.content = content
      save(ledger, told)
    }
    for (const action of road) {
      if (action === "save") {
        told.content = { ...told.content, summary: `${told.content.summary.slice(0, 600)} Looked over.` }
        save(ledger, told)
      } else {
        step(ledger, told, action)
      }
    }
    if (before && isShown(told.edition) && isShown(before.edition)) {
      before.at = told.at
      step(ledger, before, "supersede")
    }
    before = told
  }
}

/** A first edition begins with an empty text, a next one with the words of the one before. */
function begin(ledger: Ledger, told: Told, before?: Told) {
  const entry = {
    action: "begin",
    toStatus: told.edition.status,
    actorId: told.ownerId,
    reason: null,
  } as const
  writeHistory(ledger, told, entry)
  if (before) {
    told.edition.headRevisionId = before.edition.headRevisionId
  } else {
    save(ledger, told)
    told.edition.version-- // the note "begin" has counted this change
  }
}

const isShown = ({ status }: Edition) => ["text", "notice"].includes(statuses[status].visitors)

function newEdition({ rows, newId }: Ledger, { languageVersionId, number, at }: Beginning): Edition {
  const edition: Edition = {
    id: newId("editions"),
    languageVersionId,
    number,
    status: "draft",
    version: 1,
    headRevisionId: null,
    approvedHash: null,
    wasForced: false,
    secondLookAt: null,
    plannedOn: null,
    goLiveAt: null,
    goLiveWallTime: null,
    expiresAt: null,
    expiryWallTime: null,
    scheduleTimeZone: null,
    listedAt: null,
    takedownReason: null,
    movedTo: null,
    createdAt: at,
  }
  rows.editions.push(edition)
  return edition
}

type Beginning = { languageVersionId: number; number: number; at: Date }
