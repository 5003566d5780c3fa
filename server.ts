import { createServer } from "node:http"
import { setTimeout as wait } from "node:timers/promises"
import next from "next"
import { connect, urlFor } from "./db/connection.ts"
import { watchInvalidations } from "./db/invalidations.ts"
import { noteHits } from "./db/note-hits.ts"
import { databaseTrouble } from "./db/trouble.ts"
import { env } from "./env.ts"
import { finishAll } from "./platform/before-exit.ts"
import { PageCache } from "./platform/page-cache.ts"
import { inRequest } from "./platform/request-note.ts"
import { openFastLane } from "./web/fast-lane.ts"
import type { Finished } from "./web/finished.ts"
import { healthOf } from "./web/health.ts"
import { HitCounts } from "./web/hit-counts.ts"
import { listenerFor } from "./web/listener.ts"
import { metricsOf } from "./web/metrics.ts"
import { leadingOn } from "./web/old-addresses.ts"
import { ownFiles } from "./web/own-files.ts"
import { renderWith } from "./web/render.ts"
import { applicationAddress, sharedAddress } from "./web/shared-address.ts"
import { SharedAnswers } from "./web/shared-answers.ts"
import { stopGracefully } from "./web/stopping.ts"
import { writeHits } from "./web/write-hits.ts"

/**
 * The web process: the framework behind our own server, which keeps what is the same for everybody, hears from
 * Postgres what is out of date, and stops without dropping a request. Node loads this file as it is, without a bundler.
 */

const isDevelopment = env.NODE_ENV === "development"
const app = next({ dev: isDevelopment, hostname: env.HOST, port: env.PORT })
await app.prepare()
const application = app.getRequestHandler()

const cache = new PageCache<Finished>({ maxBytes: env.PAGE_CACHE_MB * 1024 * 1024 })
const database = connect(urlFor("app", env), { max: 2 })
const watch = watchInvalidations(database, cache)

const answers = new SharedAnswers(cache, leadingOn(renderWith(application)))
const counts = new HitCounts()
const hitsWriter = writeHits({
  counts,
  write: (hits, secondsAgo) => noteHits(database, hits, { zone: env.SITE_TIME_ZONE, secondsAgo }),
})
const isStopping = () => stopping.isStopping
async function notReady() {
  if (isStopping()) return "Stopping."
  const trouble = await databaseTrouble()
  return trouble ?? (cache.isListening ? undefined : "The database does not tell us what is out of date.")
}
const listener = listenerFor({
  answers,
  application,
  counts,
  isStopping,
  health: healthOf({
    notReady,
    metrics: metricsOf({ cache, answers, hits: counts, sql: database, tagLag: watch.lag, notReady }),
  }),
})
// longer than a balancer keeps a connection, so that it is never we who close one in use
const patience = {
  keepAliveTimeout: 75_000,
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  maxHeaderSize: 160 * 1024, // a whole text pasted into the search is answered, and not refused
}
// in development the framework answers by itself: its scripts are what reloads a page that was changed
const server = createServer(patience, (request, response) => {
  if (!isDevelopment) return listener(request, response)
  const address = sharedAddress(request.url ?? "/")
  if (address !== undefined && applicationAddress(address) !== address)
    request.url = applicationAddress(address)
  return inRequest(request.url ?? "/", () => application(request, response))
})
if (isDevelopment) server.on("upgrade", app.getUpgradeHandler())
const closeFastLane = openFastLane(server, {
  kept: address => ownFiles.get(address) ?? answers.kept(address),
  isStopping,
  counts,
})

const stopping = stopGracefully({
  server,
  drainSeconds: env.DRAIN_SECONDS,
  endIdle: () => {
    closeFastLane()
    server.closeIdleConnections()
  },
  close: async () => {
    await Promise.all([finishAll(), hitsWriter.stop()])
    await Promise.all([watch.stop(), app.close(), database.end({ timeout: 2 })])
  },
})

// the first readers, too, find a cache that may keep what they are shown, unless the database is away
for (let tries = 0; tries < 20 && !cache.isListening; tries++) await wait(100)

server.listen(env.PORT, env.HOST, () =>
  process.send ? process.send("ready") : console.log(`Ready at ${env.SITE_URL}`),
)
