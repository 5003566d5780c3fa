import { once } from "node:events"
import { existsSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ReliabilityCheck } from "./check"
import { startSite } from "./started-site"

/** `npm start` where another program has the port. */
export const check: ReliabilityCheck = {
  name: "a port that is taken",
  async run(report) {
    const other = createServer().listen(0, "127.0.0.1")
    await once(other, "listening")
    const { port } = other.address() as AddressInfo
    const dataDir = join(tmpdir(), `imprimatur-port-${process.pid}`)
    const begin = performance.now()
    const site = startSite({ PORT: `${port}`, DATA_DIR: dataDir })
    const [code] = await site.closed
    const took = performance.now() - begin
    other.close()
    console.log(`  ended after ${took.toFixed(0)} ms with ${code}`)
    if (code !== 1) report(`It ended with ${code}.`)
    if (took > 1_000) report(`It ended after ${took.toFixed(0)} ms.`)
    if (existsSync(dataDir)) report("It began with its data folder.")
    const said = site.said.split("\n").filter(line => line.trim() && !line.startsWith(">"))
    if (said.length !== 1) report(`It said more than a sentence: ${said.join("\n")}`)
    await site.stop()
  },
}
