import { createHmac } from "node:crypto"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { env } from "@/env"
import { startReceiver } from "@/tests/receivers"
import { callWebhook } from "./webhook"

let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.stop())
beforeEach(() => {
  env.WEBHOOK_ALLOW_LOOPBACK = "on"
  receiver.calls.length = 0
  receiver.answering = () => 204
})

const key = Buffer.from("a secret of thirty-two characters")
const call = (address: string, patience?: number) =>
  callWebhook(
    { address, secret: `whsec_${key.toString("base64")}`, id: "msg_1", body: '{"title":"Honey, naïve"}' },
    patience,
  )

test("a call is signed, as can be computed from the specification alone", async () => {
  await call(`${receiver.url}hook?a=1`)
  const [{ method, path, headers, body }] = receiver.calls as [(typeof receiver.calls)[0]]
  expect({ method, path, body }).toEqual({
    method: "POST",
    path: "/hook?a=1",
    body: '{"title":"Honey, naïve"}',
  })
  expect(headers["content-type"]).toBe("application/json")
  expect(headers["webhook-id"]).toBe("msg_1")
  const timestamp = String(headers["webhook-timestamp"])
  expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(60)
  const expected = createHmac("sha256", key).update(`msg_1.${timestamp}.${body}`).digest("base64")
  expect(headers["webhook-signature"]).toBe(`v1,${expected}`)
})

test.each([
  [500, "It answered 500."],
  [404, "It answered 404."],
  [301, "It answered 301, and redirects are not followed."],
])("an answer of %i is no success, and nothing is followed", async (status, sentence) => {
  receiver.answering = () => status
  await expect(call(receiver.url)).rejects.toThrow(sentence)
  expect(receiver.calls).toHaveLength(1)
})

test("a receiver that never answers is left", async () => {
  receiver.answering = () => undefined
  await expect(call(receiver.url, 200)).rejects.toThrow("There was no answer in time.")
})

test("without the operator's word nothing on this machine is called", async () => {
  env.WEBHOOK_ALLOW_LOOPBACK = "off"
  await expect(call(receiver.url)).rejects.toThrow("ports 80 and 443")
  for (const address of ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://0x7f.1/"])
    await expect(call(address), address).rejects.toThrow("not on the public internet")
  expect(receiver.calls).toEqual([])
})
