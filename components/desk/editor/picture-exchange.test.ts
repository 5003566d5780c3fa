import { afterEach, expect, test, vi } from "vitest"
import { sendPicture } from "./picture-exchange"

const ask = vi.spyOn(globalThis, "fetch")
afterEach(() => ask.mockReset())

const picture = (more: object = {}) => Object.assign(new File(["x"], "bees.png", { type: "image/png" }), more)

test("a picture that is not on the disk any more is told as that, and nothing is sent", async () => {
  const arrayBuffer = () => Promise.reject(new DOMException("It could not be found.", "NotFoundError"))
  expect(await sendPicture(picture({ arrayBuffer }), 7)).toEqual({
    problem: expect.stringContaining("cannot be read any more"),
  })
  expect(ask).not.toHaveBeenCalled()
})

test("one that is too long is neither read nor sent", async () => {
  const arrayBuffer = () => Promise.reject(new Error("It was read."))
  const film = Object.defineProperty(picture({ arrayBuffer }), "size", { value: 5_000_000_000 })
  expect(await sendPicture(film, 7)).toEqual({ problem: "A picture may have 20 MB at most." })
  expect(ask).not.toHaveBeenCalled()
})

test("any other is sent as it was read, with its length and hash", async () => {
  ask.mockResolvedValue(Response.json({ picture: { id: 3 } }))
  expect(await sendPicture(picture(), 7)).toEqual({ picture: { id: 3 } })
  const body = ask.mock.calls[0]?.[1]?.body as FormData
  expect(body.get("size")).toBe("1")
  expect(body.get("sha256")).toMatch(/^[0-9a-f]{64}$/)
  expect(await (body.get("file") as File).text()).toBe("x")
})

test("a desk that does not answer is told as one", async () => {
  ask.mockRejectedValue(new TypeError("Failed to fetch"))
  expect(await sendPicture(picture(), 7)).toEqual({ problem: expect.stringContaining("did not answer") })
})
