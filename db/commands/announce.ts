import { randomUUID } from "node:crypto"
import type { Transaction } from "@/db/client"
import { outbox } from "@/db/schema/outbox"
import { publicAddress } from "@/domain/public-address"
import type { Topic } from "@/domain/topics"
import type { LockedEdition } from "./lock-edition"

type Subject = Pick<LockedEdition, "id" | "version" | "kind" | "language" | "slug">

/** Writes down, with the change itself, what happened to an edition. The publisher tells the world afterwards. */
export async function announce(tx: Transaction, edition: Subject, topic: Topic) {
  const idempotencyKey = `${topic}:${edition.id}:${edition.version}`
  await tx
    .insert(outbox)
    .values({ topic, editionId: edition.id, address: publicAddress(edition), idempotencyKey })
}

/** As `announce`, of a step that could not be taken. It may fail anew after somebody had it tried again. */
export async function announceFailure(tx: Transaction, edition: Subject, topic: Topic, reason: string) {
  const idempotencyKey = `${topic}:${edition.id}:${edition.version}:${randomUUID()}`
  await tx
    .insert(outbox)
    .values({ topic, editionId: edition.id, address: publicAddress(edition), reason, idempotencyKey })
}

/** Writes down, for the front cache alone, that pages changed. */
export async function announcePages(tx: Transaction, tags: string[]) {
  await tx.insert(outbox).values({ topic: "pages.changed", tags, idempotencyKey: randomUUID() })
}
