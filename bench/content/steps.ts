import type { Content } from "@/domain/story"
import { type Action, destination, transition } from "@/domain/workflow"
import { canonicalJson, hashOf } from "./canonical-json"
import { changes } from "./changes"
import type { Rows } from "./rows"
import type { Ledger, Told } from "./told"
import { daysAfter } from "./world"

/** Saves the text as it stands, as the command would. */
export function save({ rows, newId }: Ledger, told: Told) {
  const { edition, ownerId, at } = told
  const json = canonicalJson(told.content)
  told.contentHash = hashOf(json)
  const id = newId("revisions")
  rows.revisions.push({
    id,
    languageVersionId: edition.languageVersionId,
    editionId: edition.id,
    authorId: ownerId,
    content: json as unknown as Content, // COPY takes it as it is written
    sources: edition.headRevisionId === null ? [] : [edition.headRevisionId],
    contentHash: told.contentHash,
    createdAt: at,
  })
  const pictures = new Set([...json.matchAll(/"imageId": (\d+)/g)].map(([, imageId]) => Number(imageId)))
  for (const imageId of pictures) rows.revisionImages.push({ revisionId: id, imageId })
  edition.headRevisionId = id
  edition.version++
}

/** Takes a step: the history, the status that it tells, and what the step sets beside it. */
export function step(ledger: Ledger, told: Told, action: Action) {
  const { edition, random } = told
  if (action === "go_live") told.at = edition.goLiveAt ?? told.at
  else if (action === "expire") told.at = edition.expiresAt ?? told.at
  else if (action !== "supersede") told.at = daysAfter(told.at, random.between(0.02, 0.8))
  const toStatus = destination(action, edition.status)
  const { by, needs } = transition(action)
  const role = by.find(role => role !== "system")
  writeHistory(ledger, told, {
    action,
    toStatus,
    actorId: role ? (role === "writer" ? told.ownerId : random.pick(told.cast[role])) : null,
    reason: needs.includes("reason") ? "It was wrong." : null,
  })
  Object.assign(edition, { status: toStatus }, changes[action]?.(told))
}

type Entry = Pick<Rows["history"][number], "action" | "toStatus" | "actorId" | "reason">

export function writeHistory({ rows, newId }: Ledger, { edition, at }: Told, entry: Entry) {
  edition.version++
  rows.history.push({
    id: newId("history"),
    editionId: edition.id,
    editionVersion: edition.version,
    fromStatus: edition.status,
    revisionId: edition.headRevisionId,
    at,
    ...entry,
  })
}
