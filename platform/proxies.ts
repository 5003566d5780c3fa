import { BlockList, isIP } from "node:net"

/** Who may stand in front of the site and say for whom it asks: addresses, networks, and names for the usual ones. */

const named: Record<string, readonly string[]> = {
  none: [],
  loopback: ["127.0.0.0/8", "::1"],
  linklocal: ["169.254.0.0/16", "fe80::/10"],
  uniquelocal: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"],
}

export const proxiesForm = `must name addresses (10.0.0.5), networks (10.0.0.0/8) or ${Object.keys(named).join(", ")}, with commas between them`

export const listedProxies = (value: string) =>
  value
    .split(",")
    .map(each => each.trim())
    .filter(each => each !== "")

/** Is this an address, a network or one of the names? */
export function isProxy(entry: string): boolean {
  if (Object.hasOwn(named, entry)) return true
  const [address = "", bits, ...rest] = entry.split("/")
  const family = isIP(address)
  const most = family === 6 ? 128 : 32
  if (family === 0 || address.includes("%") || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
}

/** The networks in one list, which knows IPv4 written as IPv6 as well. */
export function networksOf(entries: readonly string[]): BlockList {
  const networks = new BlockList()
  for (const entry of entries.flatMap(each => named[each] ?? [each])) {
    const [address = "", bits] = entry.split("/")
    const family = isIP(address) === 6 ? "ipv6" : "ipv4"
    networks.addSubnet(address, Number(bits ?? (family === "ipv6" ? 128 : 32)), family)
  }
  return networks
}
