import { setTimeout as wait } from "node:timers/promises"
import type { Sql } from "postgres"
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"
import { poolGauges } from "../db/pools.ts"
import { publishingState } from "../db/publishing-state.ts"
import type { PageCache } from "../platform/page-cache.ts"
import { onPublished } from "../platform/publish-lateness.ts"
import { wakeUps } from "../platform/wake-ups.ts"
import type { HitCounts } from "./hit-counts.ts"
import type { SharedAnswers } from "./shared-answers.ts"

type Watched = {
  cache: PageCache<unknown>
  answers: SharedAnswers
  hits: HitCounts
  /** Seconds that the last word from Postgres to us took; undefined while we are not told. */
  tagLag: () => number | undefined
  notReady: () => Promise<string | undefined>
  sql: Sql
}

const breakerStates = { closed: 0, "half-open": 1, open: 2 }
const patience = 2_000

/** What this process tells Prometheus, in its text format. While the database is away its figures are left out. */
export function metricsOf({ cache, answers, hits, tagLag, notReady, sql }: Watched): () => Promise<string> {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `imprimatur_${name}`, help, labelNames, registers })

  const lateness = new Histogram({
    name: "imprimatur_publish_lateness_seconds",
    help: "How long after their time editions went live or expired, of those that this process brought there",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30, 300],
    registers,
  })
  onPublished(milliseconds => lateness.observe(milliseconds / 1000))
  new Counter({
    name: "imprimatur_shared_answers_total",
    help: "Public answers: kept ones, renders, last known ones, and those that only say that there is trouble",
    labelNames: ["kind"],
    registers,
    collect() {
      this.reset()
      for (const [kind, count] of Object.entries(answers.counts)) this.inc({ kind }, count)
    },
  })

  new Counter({
    name: "imprimatur_hits_lost_total",
    help: "Answers that are missing from the counts of readers, because the database was away for long",
    registers,
    collect() {
      this.reset()
      this.inc(hits.lost)
    },
  })

  new Counter({
    name: "imprimatur_publisher_wake_ups_total",
    help: "Rounds that the loops of this process's publisher began, by what began them",
    labelNames: ["loop", "cause"],
    registers,
    collect() {
      this.reset()
      for (const { loop, cause, count } of wakeUps()) this.inc({ loop, cause }, count)
    },
  })

  const ready = gauge("ready", "1 when /readyz says so")
  const listening = gauge("cache_listening", "1 while Postgres tells us what is out of date")
  const lag = gauge("tag_lag_seconds", "How long the last word from Postgres took to reach the page cache")
  const entries = gauge("cache_entries", "Finished answers in memory")
  const bytes = gauge("cache_bytes", "About how much memory they take")
  const open = gauge("pool_connections", "Connections to the database", ["pool"])
  const running = gauge("pool_running", "Queries and transactions under way", ["pool"])
  const waiting = gauge("pool_waiting", "Who waits for a connection", ["pool"])
  const refused = gauge("pool_refused", "Who was turned away since the start", ["pool"])
  const breaker = gauge("pool_breaker", "0 closed, 1 half-open, 2 open", ["pool"])
  const fromDatabase = {
    overdue: gauge(
      "overdue_schedules",
      "Editions due for more than a second that no publisher has come by for",
    ),
    failedPublications: gauge(
      "failed_publications",
      "Editions that could not be published after the last try",
    ),
    oldestUndelivered: gauge("oldest_outbox_seconds", "How long the oldest event has waited to be told"),
    failedDeliveries: gauge("failed_deliveries", "Deliveries that were given up"),
  }

  function readProcess() {
    listening.set(cache.isListening ? 1 : 0)
    lag.set(tagLag() ?? Number.NaN)
    entries.set(cache.size.entries)
    bytes.set(cache.size.bytes)
    for (const [pool, now] of Object.entries(poolGauges())) {
      open.set({ pool }, now.open)
      running.set({ pool }, now.running)
      waiting.set({ pool }, now.waiting)
      refused.set({ pool }, now.refused)
      breaker.set({ pool }, breakerStates[now.breaker])
    }
  }

  async function readDatabase() {
    const asked = publishingState(sql).catch(() => undefined) // the database is away
    const state = await Promise.race([asked, wait(patience, undefined, { ref: false })])
    for (const [name, gauge] of Object.entries(fromDatabase)) {
      gauge.remove()
      if (state) gauge.set(state[name as keyof typeof state])
    }
  }

  return async () => {
    readProcess()
    await readDatabase()
    ready.set((await notReady()) ? 0 : 1)
    return await registry.metrics()
  }
}
