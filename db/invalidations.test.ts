import type { AddressInfo } from "node:net"
import { createServer, type Socket, connect as tcp } from "node:net"
import type { Sql } from "postgres"
import { beforeAll, expect, test } from "vitest"
import { armIn, gatherTestCast, step, textIn } from "@/tests/factories"
import { connect, urlFor } from "./connection"
import { watchInvalidations } from "./invalidations"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

/** `at`: when each tag was last dropped. */
type Heard = { tags: string[]; at: Map<string, number>; isListening: boolean; looks: number }

async function watching(run: (heard: Heard) => Promise<unknown>, url = urlFor("app", process.env)) {
  const heard: Heard = { tags: [], at: new Map(), isListening: false, looks: 0 }
  const sql = connect(url, { max: 2 })
  const watch = watchInvalidations(countingLooks(sql, heard), {
    drop: tags => {
      heard.tags.push(...tags)
      for (const tag of tags) heard.at.set(tag, Date.now())
    },
    listen: isListening => {
      heard.isListening = isListening
    },
  })
  await until(() => heard.isListening && heard.looks > 0)
  await run(heard)
  await watch.stop()
  await sql.end({ timeout: 1 })
}

/** The same client, with the answers to what comes next counted. */
const countingLooks = (sql: Sql, heard: Heard) =>
  new Proxy(sql, {
    apply(target, self, parameters: Parameters<Sql>) {
      const answer: Promise<unknown> = Reflect.apply(target, self, parameters)
      if (String(parameters[0]).includes("boundaries")) answer.then(() => heard.looks++).catch(() => {}) // not counted
      return answer
    },
  })

const until = async (condition: () => boolean) => {
  for (let tries = 0; tries < 200 && !condition(); tries++)
    await new Promise(resolve => setTimeout(resolve, 25))
}

test("publishing tells every listener, at the commit, which pages are out of date", () =>
  watching(async heard => {
    const { editionId, storyId } = await textIn("approved", people)
    expect(heard.tags).not.toContain(`story:${storyId}`)
    await step(people.noor, editionId, "publish_now")
    await until(() => heard.tags.includes(`story:${storyId}`))
    expect(heard.tags).toEqual(expect.arrayContaining([`story:${storyId}`, "list:en:home", "list:en:news"]))
  }))

test("at a scheduled instant each listener tells itself, with no publisher", () =>
  watching(async heard => {
    const { editionId, storyId } = await textIn("approved", people)
    await armIn(people.noor, editionId, 0.8)
    expect(heard.tags).not.toContain(`story:${storyId}`)
    await until(() => heard.tags.includes(`story:${storyId}`))
    expect(heard.tags).toContain(`story:${storyId}`)
  }))

test("a boundary that is known is honoured at its instant, not before, though the database has fallen silent", async () => {
  const wire = await silenceable(urlFor("app", process.env))
  await watching(async heard => {
    const { editionId, storyId } = await textIn("approved", people)
    const looked = heard.looks
    const earliest = Date.now() + 3_000 // the database's clock is this machine's
    await armIn(people.noor, editionId, 3)
    await until(() => heard.looks > looked)
    wire.fallSilent()
    expect(heard.tags).not.toContain(`story:${storyId}`)
    await until(() => heard.tags.includes(`story:${storyId}`))
    expect(heard.at.get(`story:${storyId}`)).toBeGreaterThanOrEqual(earliest)
    wire.cut()
  }, wire.url)
})

test("what passed while nobody could ask is dropped when the database is back", async () => {
  const wire = await silenceable(urlFor("app", process.env))
  await watching(async heard => {
    const { editionId, storyId } = await textIn("approved", people)
    wire.cut()
    await until(() => !heard.isListening)
    await armIn(people.noor, editionId, 0.2)
    await until(() => heard.tags.includes(`story:${storyId}`))
    expect(heard.tags).toContain(`story:${storyId}`)
  }, wire.url)
})

test("however often the schedule changes, it is asked for a few times only", () =>
  watching(async heard => {
    const { editionId, storyId } = await textIn("approved", people)
    const before = heard.looks
    const app = connect(urlFor("app", process.env), { max: 1 })
    for (let change = 0; change < 500; change++) await app`select pg_notify('schedule', '')`
    await armIn(people.noor, editionId, 0.3)
    await until(() => heard.tags.includes(`story:${storyId}`))
    await app.end()
    expect(heard.tags).toContain(`story:${storyId}`)
    expect(heard.looks - before).toBeLessThan(50)
  }))

/** A way to the database that can fall silent, as a network does, or be cut. */
async function silenceable(to: string) {
  const { hostname, port } = new URL(to)
  const ends = new Set<Socket>()
  let isSilent = false
  const relay = createServer(near => {
    const far = tcp(Number(port), hostname)
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from)
      from.on("data", bytes => isSilent || into.write(bytes))
      from.on("error", () => into.destroy()) // an end that is gone takes the other with it
      from.on("close", () => into.destroy())
    }
  })
  await new Promise<void>(resolve => relay.listen(0, "127.0.0.1", resolve))
  relay.unref()
  const url = Object.assign(new URL(to), { port: String((relay.address() as AddressInfo).port) }).toString()
  return {
    url,
    fallSilent: () => {
      isSilent = true
    },
    cut: () => {
      isSilent = false
      for (const end of ends) end.destroy()
    },
  }
}
