import { afterEach, expect, test, vi } from "vitest"
import { folderTrouble } from "../platform/disk-room.ts"
import { watchDisk } from "./watch-disk.ts"

vi.mock("../platform/disk-room.ts", () => ({ folderTrouble: vi.fn() }))
const full = "The disk of the data folder /data is full."

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test("a disk that is full is said once without anybody's writing, and so is that it has room again", async () => {
  vi.useFakeTimers()
  const said: string[] = []
  vi.spyOn(console, "error").mockImplementation(line => said.push(line))
  const look = watchDisk("/data")
  await vi.advanceTimersByTimeAsync(30_000)
  expect(said).toEqual([])
  vi.mocked(folderTrouble).mockResolvedValue(full)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await look()).toBe(full)
  expect(said).toEqual([full])
  vi.mocked(folderTrouble).mockResolvedValue(undefined)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await look(), "readiness does not wait").toBeUndefined()
  expect(said).toEqual([full])
  await vi.advanceTimersByTimeAsync(20_000)
  expect(said).toEqual([full, "The data folder /data can be written again."])
})
