import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Socket } from "node:net"

/**
 * How a wire between us and a database can be: as it should; stuck in both directions, or in the one that answers
 * come from; taking new connections in and saying nothing; closing them as they introduce themselves; cut.
 */
export type WireState = "whole" | "stuck" | "mute" | "silent" | "closing" | "cut"

export type Wire = Awaited<ReturnType<typeof layWire>>

/** A wire to the server of `url` that a test can put out of order. */
export async function layWire(url: string) {
  const { hostname, port: serversPort } = new URL(url)
  const pairs = new Map<Socket, Socket | undefined>()
  let state: WireState = "whole"
  let attempts = 0

  const listener = createServer(ours => {
    attempts++
    const theirs = state === "whole" ? connect(Number(serversPort), hostname) : undefined
    pairs.set(ours, theirs)
    for (const end of [ours, theirs])
      end
        ?.on("error", () => {}) // broken ends are what the test is about
        .on("close", () => {
          pairs.delete(ours)
          ours.destroy()
          theirs?.destroy()
        })
    if (theirs) ours.pipe(theirs).pipe(ours)
    else if (state === "closing") ours.once("data", () => ours.end())
    else ours.resume()
  })
  const listen = (port: number) => once(listener.listen(port, "127.0.0.1"), "listening")
  await listen(0)
  const { port } = listener.address() as AddressInfo

  return {
    url: Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).toString(),
    /** How often somebody wanted to connect. */
    get attempts() {
      return attempts
    },
    get connections() {
      return pairs.size
    },
    async become(next: WireState) {
      if (state === "cut" && next !== "cut") await listen(port)
      if (state !== "cut" && next === "cut") listener.close()
      state = next
      for (const [ours, theirs] of pairs) {
        if (next === "cut" || !theirs) ours.destroy()
        else if (next === "whole") ours.pipe(theirs).pipe(ours)
        else {
          theirs.unpipe().pause()
          if (next !== "mute") ours.unpipe().pause()
        }
      }
    },
  }
}

/** The same address over the wire. */
export function overWire(address: string, { url }: Wire) {
  const { hostname, port } = new URL(url)
  return Object.assign(new URL(address), { hostname, port }).toString()
}

/** Lets everything that this process asks of the database go over the wire. */
export function behindWire(wire: Wire) {
  for (const setting of ["DATABASE_URL", "DATABASE_APP_URL", "DATABASE_PUBLIC_URL"])
    if (process.env[setting]) process.env[setting] = overWire(process.env[setting], wire)
}
