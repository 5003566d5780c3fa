import { once } from "node:events"
import { type AddressInfo, connect, createServer } from "node:net"

const notification = "A".charCodeAt(0)

/** A wire to the server of `url` on which everything arrives but notifications, as behind a pooler that keeps them. */
export async function layMuffledWire(url: string) {
  const { hostname, port } = new URL(url)
  const listener = createServer(ours => {
    const theirs = connect(Number(port), hostname)
    let rest = Buffer.alloc(0)
    theirs.on("data", bytes => {
      rest = Buffer.concat([rest, bytes])
      for (let length = lengthOf(rest); length <= rest.length; length = lengthOf(rest)) {
        if (rest[0] !== notification) ours.write(rest.subarray(0, length))
        rest = rest.subarray(length)
      }
    })
    ours.pipe(theirs)
    for (const end of [ours, theirs])
      end.on("error", () => {}).on("close", () => [ours, theirs].map(each => each.destroy()))
  })
  await once(listener.listen(0, "127.0.0.1"), "listening")
  listener.unref()
  const { port: own } = listener.address() as AddressInfo
  return Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(own) }).toString()
}

/** Of the message at the beginning, its type included. */
const lengthOf = (bytes: Buffer) => (bytes.length < 5 ? Number.POSITIVE_INFINITY : 1 + bytes.readUInt32BE(1))
