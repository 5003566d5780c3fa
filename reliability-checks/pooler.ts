import { setTimeout as wait } from "node:timers/promises"
import type { ReliabilityCheck } from "./check"
import { startPgbouncer } from "./postgres/pgbouncer"
import { startServer } from "./postgres/server"

/**
 * Behind Debian's pgbouncer: in transaction mode nothing is kept and the pooler is named; with an address of its own for
 * listening, and in session mode, everything works.
 */
export const check: ReliabilityCheck = {
  name: "behind a pooler everything works, or the pooler is named",
  async run(report) {
    const server = await startServer()
    const { urlFor } = await import("@/db/connection")
    const { env } = await import("@/env")
    const { migrate } = await import("@/db/migrate")
    const { closeDatabase } = await import("@/db/client")
    const site = { DATABASE_URL: server.url }
    const users = (["owner", "app", "public"] as const).map(role => urlFor(role, site))
    const started = { users, account: server.account }
    const poolers: { stop: () => Promise<void> }[] = []
    const start = async (wish: Pick<Parameters<typeof startPgbouncer>[0], "mode" | "settings">) => {
      const pooler = await startPgbouncer({ ...started, ...wish })
      poolers.push(pooler)
      return pooler
    }
    try {
      const transaction = await start({ mode: "transaction" })
      await migrate(site) // makes the roles; from here on through the pooler
      Object.assign(env, { DATABASE_URL: transaction.through(server.url) })
      await migrate(env)
      const deaf = await listenFor(8_000)
      if (deaf.hears) report("In transaction mode it thinks that it hears.")
      if (!deaf.reason?.includes("pooler in transaction mode. Set DATABASE_LISTEN_URL"))
        report(`In transaction mode the pooler is not named: ${deaf.reason}`)

      env.DATABASE_LISTEN_URL = server.url
      await tryEverything("In transaction mode, listening directly,", report)
      await closeDatabase()

      const session = await start({ mode: "session" })
      Object.assign(env, { DATABASE_URL: session.through(server.url), DATABASE_LISTEN_URL: undefined })
      await migrate(env)
      await tryEverything("In session mode", report)
      await closeDatabase()

      const strict = await start({ mode: "session", settings: [] })
      const refused = await migrate({ DATABASE_URL: strict.through(server.url) }).then(
        () => "",
        error => String(error),
      )
      if (!refused.includes("ignore_startup_parameters"))
        report(`A pooler that takes no start parameters is told as: ${refused || "nothing"}`)
    } finally {
      for (const pooler of poolers) await pooler.stop()
      await server.stop()
    }
  },
}

/** Listens for so long as a web process does. */
async function listenFor(milliseconds: number) {
  const watch = await watching()
  for (let passed = 0; passed < milliseconds && !watch.state.hears; passed += 50) await wait(50)
  const outcome = { hears: watch.state.hears, reason: watch.deafBecause() }
  await watch.stop()
  return outcome
}

async function watching() {
  const { connect, urlFor } = await import("@/db/connection")
  const { env } = await import("@/env")
  const { watchInvalidations } = await import("@/db/invalidations")
  const sql = connect(urlFor("app", env), { max: 2 })
  const state = { hears: false, dropped: new Set<string>() }
  const watch = watchInvalidations(sql, {
    drop: tags => {
      for (const tag of tags) state.dropped.add(tag)
    },
    listen: hears => {
      state.hears = hears
    },
  })
  return {
    state,
    deafBecause: watch.deafBecause,
    async stop() {
      await watch.stop()
      await sql.end({ timeout: 1 })
    },
  }
}

/** What needs a session of Postgres's if anything does: locks, transactions at once, what is heard, readers counted. */
async function tryEverything(where: string, report: (finding: string) => void) {
  const { gatherTestCast, step, textIn } = await import("@/tests/factories")
  const { publicDb, appDb, rows } = await import("@/db/client")
  const { sql } = await import("drizzle-orm")
  const { startPublisher } = await import("@/publisher/publisher")
  const watch = await watching()
  for (let tries = 0; tries < 200 && !watch.state.hears; tries++) await wait(50)
  if (!watch.state.hears) report(`${where} nothing is heard: ${watch.deafBecause()}`)
  const stopPublisher = startPublisher()
  const known = await rows(appDb(), sql`select from users limit 1`)
  const people = known.length > 0 ? await knownCast() : await gatherTestCast()
  const texts = await Promise.all(Array.from({ length: 12 }, () => textIn("published", people)))
  for (const { storyId } of texts)
    if (!watch.state.dropped.has(`story:${storyId}`)) report(`${where} a publication was not heard of.`)
  const begun = performance.now()
  for (const { editionId } of texts.slice(0, 3))
    await step(people.noor, editionId, "take_down", { reason: "It was wrong." })
  if (performance.now() - begun > 4_000) report(`${where} a takedown waits for somebody who is gone.`)
  const read = await Promise.all(
    Array.from({ length: 100 }, () => publicDb().execute(sql`select id from live.texts order by id`)),
  )
  if (new Set(read.map(each => each.length)).size !== 1) report(`${where} visitors read different things.`)
  await stopPublisher()
  await watch.stop()
}

async function knownCast() {
  const { appDb, rows } = await import("@/db/client")
  const { sql } = await import("drizzle-orm")
  const people = await rows<{ email: string }>(
    appDb(),
    sql`select id::int, name, email, time_zone as "timeZone",
      array(select role from user_roles where user_id = users.id)::text[] as roles from users`,
  )
  const named = people.map(person => [person.email.split("@")[0], person])
  return Object.fromEntries(named) as Awaited<ReturnType<typeof import("@/tests/factories").gatherTestCast>>
}
