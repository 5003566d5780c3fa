import { afterEach, expect, test } from "vitest"
import { layMuffledWire } from "@/tests/muffled-wire"
import { urlFor } from "../connection"
import { type Addresses, keepListening } from "./listener"

/** A database that answers and from which nothing is heard. */

let stop = async () => {}
afterEach(() => stop())

function listening(addresses: Addresses) {
  const said: string[] = []
  stop = keepListening(addresses, {
    channels: { bees() {} },
    began: () => void said.push("began"),
    lost: reason => said.push(reason),
    stillLost: reason => said.push(reason),
  })
  return said
}
const direct = urlFor("app", process.env)

test("notifications that never come back are told as a pooler's, though every question is answered", async () => {
  const muffled = await layMuffledWire(direct)
  const said = listening({ listen: muffled, speak: muffled })
  await expect.poll(() => said, { timeout: 15_000 }).toHaveLength(2)
  expect(new Set(said)).toEqual(
    new Set([expect.stringContaining("behind a pooler in transaction mode. Set DATABASE_LISTEN_URL")]),
  )
})

test("with an address of its own for listening it hears what is said over the other one", async () => {
  const said = listening({ listen: direct, speak: await layMuffledWire(direct) })
  await expect.poll(() => said, { timeout: 10_000 }).toEqual(["began"])
})

test("an address for listening that leads to another database is found out", async () => {
  const elsewhere = Object.assign(new URL(direct), { pathname: "/imprimatur" }).toString()
  const said = listening({ listen: elsewhere, speak: direct })
  await expect
    .poll(() => said, { timeout: 15_000 })
    .toContainEqual(expect.stringContaining("it reaches another database"))
  expect(said).not.toContain("began")
})
