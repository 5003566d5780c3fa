import { expect, test } from "vitest"
import { appDb } from "./client"
import { listenPatiently } from "./listen"

test("it wakes at the start and at every word on a channel", async () => {
  const wakes = { schedule: 0, heartbeat: 0 }
  const stop = listenPatiently({ schedule: () => wakes.schedule++, heartbeat: () => wakes.heartbeat++ })
  await expect.poll(() => wakes).toEqual({ schedule: 1, heartbeat: 1 })
  await appDb().execute("select pg_notify('schedule', '')")
  await expect.poll(() => wakes).toEqual({ schedule: 2, heartbeat: 1 })
  await stop()
  await appDb().execute("select pg_notify('schedule', '')")
  expect(wakes).toEqual({ schedule: 2, heartbeat: 1 })
})
