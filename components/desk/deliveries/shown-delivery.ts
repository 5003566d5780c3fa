import type { Locale } from "@/domain/locales"
import type { Channel, Topic } from "@/domain/topics"

/** A delivery as its row draws it. Times are ISO instants. */
export type ShownDelivery = {
  id: number
  state: "failed" | "waiting" | "delivered"
  channel: Channel
  receiver: string
  webhookName: string | null
  attempts: number
  lastError: string | null
  nextAttemptAt: string
  settledAt: string | null
  topic: Topic
  happenedAt: string
  text: { storyId: number; language: Locale; edition: number; title: string } | null
}
