import type { Server } from "node:http"
import type { Socket } from "node:net"
import { clientOf } from "../platform/client.ts"
import type { Finished } from "./finished.ts"
import type { HitCounts } from "./hit-counts.ts"
import { readPlainRequest } from "./plain-request.ts"
import { knows } from "./send.ts"

type Lane = {
  kept: (address: string) => Finished | undefined
  isStopping: () => boolean
  counts: HitCounts
}

const idleFor = 75_000

/**
 * Looks at a connection before Node's HTTP machinery does. Its requests are answered right here as long as each is
 * plain (a whole GET, no body, no cookie) and its answer is kept: one read, one write. The first that is anything else
 * is handed over, and its connection for good, so whatever needs parsing is parsed by Node. That machinery is most of
 * what a kept answer costs; without it a process answers more than twice as many. Returns a function that ends the
 * connections which wait here.
 */
export function openFastLane(server: Server, { kept, isStopping, counts }: Lane): () => void {
  const waiting = new Set<Socket>()
  const handOn = server.listeners("connection")[0] as (this: Server, socket: Socket) => void
  server.removeAllListeners("connection")
  server.on("connection", (socket: Socket) => {
    const leave = () => socket.destroy()
    const end = () => socket.end()
    const client = clientOn(socket)
    waiting.add(socket)
    socket.setTimeout(idleFor)
    socket.on("data", onData).on("timeout", leave).on("error", leave).on("end", end)
    socket.on("close", () => waiting.delete(socket))

    function onData(chunk: Buffer) {
      const answer = isStopping() ? undefined : answerTo(chunk, client)
      if (answer === undefined) handOver(chunk)
      else if (!socket.write(answer)) {
        socket.pause() // who does not read its answers gets no more of them
        socket.once("drain", () => socket.resume())
      }
    }

    function handOver(chunk: Buffer) {
      waiting.delete(socket)
      socket.off("data", onData).off("timeout", leave).off("error", leave).off("end", end)
      socket.setTimeout(0)
      socket.pause()
      socket.unshift(chunk)
      handOn.call(server, socket)
      socket.resume()
    }
  })

  function answerTo(chunk: Buffer, client: Client): Buffer | undefined {
    const request = readPlainRequest(chunk)
    const finished = request && kept(request.address)
    if (!finished) return undefined
    const { address, encoding, ifNoneMatch, asking, forwardedFor } = request
    const answer = knows(ifNoneMatch, finished) ? finished.wireUnchanged() : finished.wire(encoding)
    if (answer && asking && finished.countsAs)
      counts.answered({ client: client(forwardedFor), address, status: finished.countsAs, asking })
    return answer
  }

  return () => {
    for (const socket of waiting) socket.end()
  }
}

type Client = (forwardedFor: string | undefined) => string

/** Who asks on a connection; a proxy's is shared by many, each named with its request. */
function clientOn(socket: Socket): Client {
  const peer = socket.remoteAddress // which is forgotten once it is closed
  let last: { forwardedFor: string | undefined; client: string } | undefined
  return forwardedFor => {
    if (last?.forwardedFor !== forwardedFor || last === undefined)
      last = { forwardedFor, client: clientOf({ peer, forwardedFor }) }
    return last.client
  }
}
