import { connect, createServer, type Socket } from "node:net"

type Call = { near: Socket; far?: Socket }

/** A line to the database that can go dead: what is said on it gets lost in silence, and nobody hangs up. */
export async function layLine({ from, to }: { from: number; to: number }) {
  const calls = new Set<Call>()
  let isDead = false

  const server = createServer(near => {
    const call: Call = { near }
    calls.add(call)
    near.once("close", () => calls.delete(call))
    near.on("error", () => near.destroy())
    if (!isDead) putThrough(call)
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(from, "127.0.0.1", resolve)
  })

  function putThrough(call: Call) {
    const { near, far = connect(to, "127.0.0.1") } = call
    if (!call.far) {
      far.once("error", () => near.destroy())
      near.once("close", () => far.destroy())
      call.far = far
    }
    near.pipe(far).pipe(near)
  }

  return {
    goDead() {
      isDead = true
      for (const { near, far } of calls) {
        near.unpipe().pause()
        far?.unpipe().pause()
      }
    },
    comeBack() {
      isDead = false
      for (const call of calls) putThrough(call)
    },
    takeUp() {
      server.close()
      for (const { near } of calls) near.destroy()
    },
  }
}
