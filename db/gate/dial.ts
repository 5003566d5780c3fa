import { connect, isIP, Socket } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { checkServerIdentity, type TLSSocket, connect as tlsConnect } from "node:tls"
import type { Address, Host, Tls } from "./address.ts"
import { reasonIn } from "./errors.ts"

/** What comes of dialling: the socket to speak on, and the wire underneath, which under TLS is another one. */
type Dialled = { socket: Socket; wire: Socket }

/**
 * A socket for the driver, which takes a function of ours as its option `socket`; it finds TLS settled. Several hosts
 * are tried one after the other. When the server closes a connection politely before it is ready, the driver would try
 * again at once and for ever; so here that is an error.
 */
export async function dial({ hosts, tls }: Address, signal: AbortSignal): Promise<Dialled> {
  const failures: unknown[] = []
  for (const host of hosts) {
    try {
      const dialled = await dialOne(host, tls, signal)
      dialled.socket.prependOnceListener("end", () => {
        if (!dialled.socket.writableEnded)
          dialled.socket.destroy(new Error("The database closed the connection."))
      })
      return dialled
    } catch (error) {
      failures.push(error)
    }
    signal.throwIfAborted()
  }
  throw failures.length > 1 ? new AggregateError(failures, reasonIn(failures[0])) : failures[0]
}

async function dialOne(host: Host, tls: Tls | undefined, signal: AbortSignal): Promise<Dialled> {
  const wire = host.path ? connect(host.path) : connect(host.port, host.host)
  const hangUp = () => wire.destroy(signal.reason)
  signal.addEventListener("abort", hangUp)
  try {
    await happens(wire, "connect")
    const isTls = tls && !host.path && (tls.isDirect || (await offersTls(wire, tls)))
    return { wire, socket: isTls ? await secured(wire, host, tls) : wire }
  } catch (error) {
    wire.on("error", () => {}).destroy() // what went wrong is told already
    throw error
  } finally {
    signal.removeEventListener("abort", hangUp)
  }
}

const requestForTls = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

async function offersTls(wire: Socket, { isOptional }: Tls) {
  wire.write(requestForTls)
  const answer = await happens<Buffer>(wire, "data")
  wire.pause()
  if (answer.toString() === "S") return true // and not a byte more, which somebody in between could have added
  if (answer.toString() === "N" && isOptional) {
    wire.resume()
    return false
  }
  throw new Error("The database speaks no TLS, which its address wants.")
}

async function secured(wire: Socket, { host }: Host, { verify, ...credentials }: Tls): Promise<TLSSocket> {
  const socket = tlsConnect({
    ...credentials,
    socket: wire,
    servername: isIP(host) ? undefined : host,
    rejectUnauthorized: verify !== "nothing",
    checkServerIdentity: (_, certificate) =>
      verify === "name" ? checkServerIdentity(host, certificate) : undefined,
    ALPNProtocols: credentials.isDirect ? ["postgresql"] : undefined,
  })
  wire.on("error", error => socket.destroy(error))
  socket.on("close", () => wire.destroy())
  await happens(socket, "secureConnect")
  return socket
}

/** Comes back at the event, or throws what the socket ended with. */
function happens<Value = undefined>(socket: Socket, event: string): Promise<Value> {
  const { promise, resolve, reject } = Promise.withResolvers<Value>()
  const closed = () => reject(new Error("The database closed the connection."))
  socket.once(event, resolve).once("error", reject).once("close", closed).once("end", closed)
  return promise.finally(() =>
    socket.off(event, resolve).off("error", reject).off("close", closed).off("end", closed),
  )
}

/** A socket that fails: from the driver's option nothing else comes back to it as an error. */
export function refusedSocket(reason: unknown): Socket {
  const socket = new Socket()
  setImmediate(() => socket.destroy(reason instanceof Error ? reason : new Error(String(reason))))
  return socket
}

const patience = 5_000

/**
 * Dials as often as a client of the driver's wants, but never more than ten times a second. A socket on which nothing
 * comes in for `longestSilence` ms is ended.
 */
export function paced(address: Address, longestSilence: number) {
  const dialledAt = Array.from({ length: 10 }, () => -1_000)
  return async (): Promise<Socket> => {
    const now = performance.now()
    const at = Math.max(now, (dialledAt.shift() ?? 0) + 1_000)
    dialledAt.push(at)
    if (at > now) await wait(at - now, undefined, { ref: false })
    try {
      const { socket, wire } = await dial(address, AbortSignal.timeout(patience))
      if (Number.isFinite(longestSilence)) endWhenSilent(wire, longestSilence)
      return socket
    } catch (error) {
      return refusedSocket(error)
    }
  }
}

const looks = 4

/** Ends a socket on which nothing comes in for `ms`. */
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
