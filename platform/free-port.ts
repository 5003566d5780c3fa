import { createServer } from "node:net"

/** `wanted` when nobody listens there, or else a port that the system picks. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer()
  try {
    return await new Promise((resolve, reject) => {
      server.on("error", reject)
      server.listen(wanted, "127.0.0.1", () => resolve((server.address() as { port: number }).port))
    })
  } catch (error) {
    if (wanted === 0) throw error
    return freePort()
  } finally {
    server.close()
  }
}
