import { expect, test } from "vitest"
import { clientBehind } from "./client"
import { isProxy, listedProxies, networksOf } from "./proxies"

const client = (
  peer: string | undefined,
  forwardedFor?: string,
  trusted = "loopback, 10.0.0.0/8, 2001:db8::5",
) => clientBehind(networksOf(listedProxies(trusted)), { peer, forwardedFor })

test.each([
  ["no proxy", "203.0.113.9", undefined, "203.0.113.9"],
  ["a stranger who says to be somebody else", "203.0.113.9", "198.51.100.7", "203.0.113.9"],
  ["a trusted proxy", "127.0.0.1", "198.51.100.7", "198.51.100.7"],
  [
    "what a client made up, left of what the proxy wrote",
    "127.0.0.1",
    "1.1.1.1, 198.51.100.7",
    "198.51.100.7",
  ],
  ["two trusted proxies", "127.0.0.1", "1.1.1.1, 198.51.100.7, 10.2.3.4", "198.51.100.7"],
  ["a client that poses as a trusted proxy", "127.0.0.1", "10.9.9.9, 198.51.100.7", "198.51.100.7"],
  ["nothing but trusted ones", "127.0.0.1", "10.1.1.1", "10.1.1.1"],
  ["a proxy that says nothing", "127.0.0.1", undefined, "127.0.0.1"],
  ["a proxy that says nonsense", "127.0.0.1", "1.1.1.1, unknown", "127.0.0.1"],
  ["an empty entry", "127.0.0.1", "198.51.100.7,", "127.0.0.1"],
  ["a port", "127.0.0.1", "198.51.100.7:4711", "198.51.100.7"],
  ["IPv4 in IPv6", "::ffff:127.0.0.1", "::ffff:198.51.100.7", "198.51.100.7"],
  ["IPv4 in IPv6, in hexadecimal", "::ffff:7f00:1", "::FFFF:c633:6407", "198.51.100.7"],
  ["IPv6", "2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
  ["another address of the same household", "2001:db8:1:2::9", undefined, "2001:db8:1:2::/64"],
  ["the household beside it", "2001:db8:1:3::9", undefined, "2001:db8:1:3::/64"],
  [
    "IPv6 with a port, behind a trusted proxy of IPv6",
    "2001:DB8:0::5",
    "[2001:db8:1:2::9]:443",
    "2001:db8:1:2::/64",
  ],
  ["a zone", "fe80::1%eth0", undefined, "fe80:0:0:0::/64"],
  ["a socket without an address", undefined, "198.51.100.7", "unknown"],
])("%s", (_, peer, forwardedFor, is) => expect(client(peer, forwardedFor)).toBe(is))

test("without trusted proxies nobody is believed", () => {
  expect(client("127.0.0.1", "198.51.100.7", "")).toBe("127.0.0.1")
})

test("what has been made up by thousands is not read", () => {
  expect(client("127.0.0.1", `${"10.0.0.1,".repeat(10_000)}10.0.0.2`)).toBe("10.0.0.1")
})

test("addresses, networks and names are understood, and nothing else", () => {
  for (const entry of ["loopback", "uniquelocal", "10.0.0.5", "10.0.0.0/8", "::1", "fc00::/7", "0.0.0.0/0"])
    expect(isProxy(entry), entry).toBe(true)
  for (const entry of [
    "",
    "proxy",
    "toString",
    "10.0.0.0/33",
    "10.0.0",
    "::1/129",
    "10.0.0.0/8/1",
    "10.0.0.0/x",
    "fe80::1%eth0",
  ])
    expect(isProxy(entry), entry).toBe(false)
})
