import { promises as dns, type LookupAddress } from "node:dns"
import { BlockList } from "node:net"

/**
 * Where calls to addresses that people type may lead: to the public internet and nowhere else. The ranges are those
 * of the IANA special-purpose registries.
 */

const special4 = new BlockList()
for (const [network, bits] of [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // shared by carriers
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local, metadata services
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // relays
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 3], // multicast, reserved, broadcast
] as const)
  special4.addSubnet(network, bits, "ipv4")

/** Of IPv6 only global unicast is public. What embeds an IPv4 address lies outside of it, or is listed below. */
const global6 = new BlockList()
global6.addSubnet("2000::", 3, "ipv6")
const special6 = new BlockList()
for (const [network, bits] of [
  ["2001::", 23], // protocol assignments, Teredo
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4
  ["3fff::", 20], // documentation
] as const)
  special6.addSubnet(network, bits, "ipv6")

const loopback = new BlockList()
loopback.addSubnet("127.0.0.0", 8, "ipv4")
loopback.addAddress("::1", "ipv6")

export const isPublic = ({ address, family }: LookupAddress) =>
  family === 6
    ? global6.check(address, "ipv6") && !special6.check(address, "ipv6")
    : !special4.check(address, "ipv4")

const isLoopback = ({ address, family }: LookupAddress) =>
  loopback.check(address, family === 6 ? "ipv6" : "ipv4")

/** Where a host is, asked once. Throws unless every address of it may be called. */
export async function vettedAddresses(url: URL, { allowLoopback = false } = {}): Promise<LookupAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "")
  const addresses = await dns.lookup(host, { all: true, verbatim: true })
  for (const each of addresses)
    if (!isPublic(each) && !(allowLoopback && isLoopback(each)))
      throw new Error(`${host} is not on the public internet (${each.address}), so it is not called.`)
  return addresses
}
