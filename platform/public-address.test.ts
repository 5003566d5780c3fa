import { expect, test } from "vitest"
import { isPublic, vettedAddresses } from "./public-address"

const familyOf = (address: string) => (address.includes(":") ? 6 : 4)

test.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.2.1",
  "192.168.1.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fc00::1",
  "fd12:3456::1",
  "ff02::1",
  "2002:7f00:1::",
  "2001::1",
  "2001:db8::1",
])("%s is not public", address => {
  expect(isPublic({ address, family: familyOf(address) })).toBe(false)
})

test.each(["1.1.1.1", "172.15.255.255", "172.32.0.1", "193.5.93.80", "2606:4700::1111", "2a00:1450::1"])(
  "%s is public",
  address => {
    expect(isPublic({ address, family: familyOf(address) })).toBe(true)
  },
)

test.each([
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0177.0.0.1/",
  "http://[::1]/",
  "http://[::ffff:7f00:1]/",
  "http://[0:0:0:0:0:ffff:127.0.0.1]/",
  "http://169.254.169.254/latest/meta-data",
  "http://localhost/",
  "http://１２７.0.0.1/",
])("%s is refused, however it is spelt", async address => {
  await expect(vettedAddresses(new URL(address))).rejects.toThrow("is not on the public internet")
})

test("loopback opens, and nothing else, where the operator allows it", async () => {
  expect(await vettedAddresses(new URL("http://127.0.0.1/"), { allowLoopback: true })).toHaveLength(1)
  await expect(vettedAddresses(new URL("http://10.0.0.1/"), { allowLoopback: true })).rejects.toThrow()
  await expect(vettedAddresses(new URL("http://169.254.169.254/"), { allowLoopback: true })).rejects.toThrow()
})
