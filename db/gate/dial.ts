import { connect, Socket } from "node:net"
import { setTimeout as wait } from "node:timers/promises"

/** What the driver says of where it wants to go. */
export type Address = { host: string[]; port: number[]; path?: string | false }

/**
 * A socket for the driver, which takes a function of ours as its option `socket`. When the server closes a connection
 * politely before it is ready, the driver would try again at once and for ever; so here that is an error.
 */
export function dial({ host: [host], port: [port = 5432], path }: Address): Socket {
  const socket = path ? connect(path) : connect(port, host)
  socket.prependOnceListener("end", () => {
    if (!socket.writableEnded) socket.destroy(new Error("The database closed the connection."))
  })
  return Object.assign(socket, { host, port }) // the driver wants these names for TLS
}

/** A socket that fails: from the driver's option nothing else comes back to it as an error. */
export function refusedSocket(reason: Error): Socket {
  const socket = new Socket()
  setImmediate(() => socket.destroy(reason))
  return socket
}

/**
 * Dials as often as a client of the driver's wants, but never more than ten times a second. A socket on which nothing
 * comes in for `longestSilence` ms is ended.
 */
export function paced(longestSilence: number) {
  const dialledAt = Array.from({ length: 10 }, () => -1_000)
  return async (address: Address): Promise<Socket> => {
    const now = performance.now()
    const at = Math.max(now, (dialledAt.shift() ?? 0) + 1_000)
    dialledAt.push(at)
    if (at > now) await wait(at - now, undefined, { ref: false })
    const socket = dial(address)
    if (Number.isFinite(longestSilence)) endWhenSilent(socket, longestSilence)
    return socket
  }
}

const looks = 4

/** Ends a socket on which nothing comes in for `ms`. Bytes are counted, not events: the driver moves those under TLS. */
function endWhenSilent(socket: Socket, ms: number) {
  let heard = -1
  let quietLooks = 0
  const timer = setInterval(() => {
    if (socket.destroyed) return clearInterval(timer)
    quietLooks = socket.bytesRead === heard ? quietLooks + 1 : 0
    heard = socket.bytesRead
    // several looks, so that a stop of our own process is not taken for the database's
    if (quietLooks === looks) socket.destroy(new Error(`The database said nothing for ${ms / 1000} s.`))
  }, ms / looks).unref()
}
