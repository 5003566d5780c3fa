import { hostname } from "node:os"
import { setTimeout as wait } from "node:timers/promises"
import { layWire } from "@/tests/wire"
import type { ReliabilityCheck } from "./check"
import { startServer, startWeb } from "./running/product"

/**
 * Two web processes, of which the second is cut off from the database, frozen and killed while the first takes texts
 * down: what visitors who reach the second are shown, for how long, and what is told of it.
 */

const staleSeconds = 8

export const check: ReliabilityCheck = {
  name: "a web process that is cut off shows kept pages for a set time only, and is named",
  async run(report) {
    const server = await startServer()
    const { url } = await server.create("cut_off")
    const wire = await layWire(url)
    const first = await startWeb({ DATABASE_URL: url, PUBLISHER: "off" })
    const settings = { DATABASE_URL: wire.url, PUBLISHER: "off", STALE_LIMIT: `${staleSeconds}` }
    const second = await startWeb(settings)
    const name = `${hostname()}:${new URL(second.address).port}`
    const editor = await openEditor(url)
    const shown = async (path: string) =>
      (await fetch(second.address + path, { signal: AbortSignal.timeout(15_000) })).status
    const hears = async () => {
      while (!(await fetch(`${second.address}/readyz`)).ok) await wait(200)
    }
    const expect = (isRight: boolean, finding: string) => isRight || report(finding)

    await hears()
    const cut = await editor.publish()
    expect((await shown(cut.path)) === 200, "The second process does not show a published text.")
    await wire.become("cut")
    const cutAt = Date.now()
    let last = 0
    const watching = (async () => {
      while (Date.now() < cutAt + (staleSeconds + 4) * 1_000) {
        if ((await shown(cut.path)) === 200) last = Date.now()
        await wait(100)
      }
    })()
    const named = await editor.takeDown(cut)
    const until = Date.parse(named.find(each => each.name === name)?.until ?? "")
    expect(until > Date.now(), "The process that was cut off is not named when a text is taken down.")
    expect((await statusAt(first.address + cut.path)) === 410, "The first process still shows it.")
    await watching
    console.log(`  it showed the old page until ${((last - cutAt) / 1000).toFixed(1)} s after it was cut off`)
    expect(last > 0, "Cut off, it showed no kept page at all.")
    expect(last <= until, "It showed a text that was taken down for longer than was told.")
    expect((await shown(cut.path)) === 503, "After its limit it does not say that there is trouble.")
    expect((await statusAt(`${second.address}/readyz`)) === 503, "Cut off, it says that it is ready.")
    await wire.become("whole")
    await hears()
    expect((await shown(cut.path)) === 410, "Connected again, it does not know that the text is taken down.")
    expect((await editor.unconfirmed(cut)).length === 0, "It is named although it has heard.")

    const frozen = await editor.publish()
    expect((await shown(frozen.path)) === 200, "The second process does not show a second text.")
    second.child.kill("SIGSTOP")
    const whileFrozen = await editor.takeDown(frozen)
    expect(
      whileFrozen.some(each => each.name === name),
      "A frozen process is not named.",
    )
    await wait((staleSeconds + 1) * 1_000)
    second.child.kill("SIGCONT")
    expect((await shown(frozen.path)) !== 200, "A process that was frozen wakes up with a text taken down.")

    await hears()
    const killed = await editor.publish()
    second.child.kill("SIGKILL")
    const whileGone = await editor.takeDown(killed)
    expect(
      whileGone.some(each => each.name === name),
      "A killed process is not named, though its limit is not over.",
    )
    await wait((staleSeconds + 1) * 1_000)
    expect((await editor.unconfirmed(killed)).length === 0, "It is named after its limit.")

    const third = await startWeb({ ...settings, PORT: new URL(second.address).port })
    await third.stop()
    const stopped = await editor.publish()
    expect((await editor.takeDown(stopped)).length === 0, "A process that was stopped in order is named.")
    await first.stop()
    await editor.close()
    await wire.become("cut")
    await server.stop()
  },
}

const statusAt = async (address: string) => (await fetch(address)).status

type Text = { editionId: number; storyId: number; path: string }

/** Publishes and takes down, with the commands that people use. */
async function openEditor(databaseUrl: string) {
  const { env } = await import("@/env")
  env.DATABASE_URL = databaseUrl
  const { gatherTestCast, step, textIn } = await import("@/tests/factories")
  const { unconfirmedOf } = await import("@/db/queries/desk/unconfirmed")
  const { appDb, closeDatabase, rows } = await import("@/db/client")
  const { sql } = await import("drizzle-orm")
  const { publicAddress } = await import("@/domain/public-address")
  const { storyTag } = await import("@/domain/cache-tags")
  const people = await gatherTestCast()
  const unconfirmed = ({ storyId }: Text) => unconfirmedOf([storyTag(storyId)])
  return {
    unconfirmed,
    async publish(): Promise<Text> {
      const { editionId, storyId, languageVersionId } = await textIn("published", people)
      const [version] = await rows<{ slug: string }>(
        appDb(),
        sql`select slug from language_versions where id = ${languageVersionId}`,
      )
      const path = publicAddress({ kind: "news", language: "en", slug: version?.slug ?? "" })
      return { editionId, storyId, path }
    },
    async takeDown(text: Text) {
      await step(people.noor, text.editionId, "take_down", { reason: "It was wrong." })
      return await unconfirmed(text)
    },
    close: closeDatabase,
  }
}
