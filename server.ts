import { createServer } from "node:http"
import { hostname } from "node:os"
import { setTimeout as wait } from "node:timers/promises"
import next from "next"
import { connect, urlFor } from "./db/connection.ts"
import { watchInvalidations } from "./db/invalidations.ts"
import { noteHits } from "./db/note-hits.ts"
import { databaseTrouble } from "./db/trouble.ts"
import { env } from "./env.ts"
import { finishAll } from "./platform/before-exit.ts"
import { listeningTrouble } from "./platform/listening.mjs"
import { PageCache } from "./platform/page-cache.ts"
import { inRequest } from "./platform/request-note.ts"
import { clientIn } from "./web/client-in.ts"
import { openFastLane } from "./web/fast-lane.ts"
import type { Finished } from "./web/finished.ts"
import { formsWith } from "./web/form-response.ts"
import { healthOf } from "./web/health.ts"
import { HitCounts } from "./web/hit-counts.ts"
import { listenerFor } from "./web/listener.ts"
import { answerMalformed } from "./web/malformed.ts"
import { metricsOf } from "./web/metrics.ts"
import { leadingOn } from "./web/old-addresses.ts"
import { ownFiles } from "./web/own-files.ts"
import { renderWith } from "./web/render.ts"
import { saySingly } from "./web/say-singly.ts"
import { settleIn } from "./web/settle-in.ts"
import { applicationAddress, sharedAddress } from "./web/shared-address.ts"
import { SharedAnswers } from "./web/shared-answers.ts"
import { stopGracefully } from "./web/stopping.ts"
import { watchDisk } from "./web/watch-disk.ts"
import { writeHits } from "./web/write-hits.ts"

/**
 * The web process: the framework behind our own server, which keeps what is the same for everybody, hears from
 * Postgres what is out of date, and stops without dropping a request. Node loads this file as it is, without a bundler.
 */

saySingly()
const isDevelopment = env.NODE_ENV === "development"
const ownDatabase = await settleIn(reason => {
  console.error(reason)
  stopping.stop(1)
})
const app = next({ dev: isDevelopment, hostname: env.HOST, port: env.PORT })
await app.prepare()
const application = app.getRequestHandler()

const cache = new PageCache<Finished>({
  maxBytes: env.PAGE_CACHE_MB * 1024 * 1024,
  staleLimit: env.STALE_LIMIT * 1_000,
})
const database = connect(urlFor("app", env), { max: 2 })
const instance = { name: `${hostname()}:${env.PORT}`, staleSeconds: env.STALE_LIMIT }
const watch = watchInvalidations(database, cache, instance)

const render = renderWith(application)
const answers = new SharedAnswers(cache, leadingOn(render))
const counts = new HitCounts()
const hitsWriter = writeHits({
  counts,
  write: (hits, secondsAgo) => noteHits(database, hits, { zone: env.SITE_TIME_ZONE, secondsAgo }),
})
const lookAtDisk = watchDisk(env.DATA_DIR)
const isStopping = () => stopping.isStopping
async function notReady() {
  if (isStopping()) return "Stopping."
  const trouble = (await databaseTrouble()) ?? watch.deafBecause() ?? (await lookAtDisk())
  return trouble ?? (cache.isListening ? undefined : "The database does not tell us what is out of date.")
}
const listener = listenerFor({
  answers,
  application,
  forms: formsWith(application, render),
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
  requireHostHeader: false, // our own listener refuses what has none, with a sentence
}
// in development the framework answers by itself: its scripts are what reloads a page that was changed
const server = createServer(patience, (request, response) => {
  if (!isDevelopment) return listener(request, response)
  const address = sharedAddress(request.url ?? "/")
  if (address !== undefined && applicationAddress(address) !== address)
    request.url = applicationAddress(address)
  const note = { address: request.url ?? "/", client: clientIn(request) }
  return inRequest(note, () => application(request, response))
})
answerMalformed(server)
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
    await ownDatabase?.stop()
  },
})

// the first readers, too, find a cache that may keep what they are shown, unless the database is away
for (let tries = 0; tries < 20 && !cache.isListening; tries++) await wait(100)

server.on("error", error => {
  if (server.listening) return console.error("The HTTP server:", error.message)
  console.error(listeningTrouble(error, { port: env.PORT, host: env.HOST }))
  stopping.stop(1)
})
server.listen(env.PORT, env.HOST, () => {
  if (!process.send) console.log(`Ready at ${env.SITE_URL}`)
  else if (process.connected) process.send("ready", () => {}) // whoever started us may be gone by now
})
