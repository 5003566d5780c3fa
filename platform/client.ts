import { type BlockList, isIP } from "node:net"
import { env } from "../env.ts"
import { networksOf } from "./proxies.ts"

/**
 * Who asks, as far as limits tell people apart: an address of IPv4, or the half of one of IPv6 that a household gets. A
 * name for counting and nothing more; it is written nowhere but as a hash that only we can make.
 */

/** The other end of the connection, and X-Forwarded-For, in which each proxy names who asked it. */
type Asker = { peer: string | undefined; forwardedFor: string | undefined }

const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/
const withPort = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/

/**
 * Reads from the right, as far as those are trusted who wrote it: what stands further left anybody can have made up.
 * What is no address ends the reading, too.
 */
export function clientBehind(proxies: BlockList, { peer, forwardedFor = "" }: Asker): string {
  let client = plain(peer)
  if (client === undefined) return "unknown"
  const named = forwardedFor.split(",").slice(-most)
  while (isIn(proxies, client)) {
    const next: string | undefined = plain(named.pop())
    if (next === undefined) break
    client = next
  }
  return isIP(client) === 6 ? `${groupsOf(client).slice(0, 4).join(":")}::/64` : client
}

/** More proxies than anybody has one behind another. */
const most = 20

const isIn = (networks: BlockList, address: string) =>
  networks.check(address, isIP(address) === 6 ? "ipv6" : "ipv4")

/** An address in its one spelling, without a port; undefined for what is none. */
function plain(written = ""): string | undefined {
  const [, six, four] = withPort.exec(written.trim()) ?? []
  const address = (six ?? four ?? written.trim()).replace(/%.*$/, "")
  const family = isIP(address)
  if (family !== 6) return family === 4 ? address : undefined
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [, high, low] = mapped.exec(short) ?? []
  if (high === undefined || low === undefined) return short
  const bytes = [high, low].map(group => Number.parseInt(group, 16))
  return bytes.flatMap(two => [two >> 8, two & 255]).join(".")
}

function groupsOf(address: string): string[] {
  const [before = [], after = []] = address.split("::").map(half => (half === "" ? [] : half.split(":")))
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => "0"), ...after]
}

let trusted: { entries: readonly string[]; networks: BlockList } | undefined

/** Who asks us. */
export function clientOf(asker: Asker): string {
  if (trusted?.entries !== env.TRUSTED_PROXIES)
    trusted = { entries: env.TRUSTED_PROXIES, networks: networksOf(env.TRUSTED_PROXIES) }
  return clientBehind(trusted.networks, asker)
}
