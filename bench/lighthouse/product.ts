import { spawn } from "node:child_process"
import { once } from "node:events"
import { rmSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"

/** The product as anyone starts it, with the demonstration, in a data folder that is empty before and gone after. */
export async function startProduct({ port, dataDir }: { port: number; dataDir: string }) {
  const address = `http://127.0.0.1:${port}`
  const clear = () => rmSync(dataDir, { recursive: true, force: true })
  if (await isReady(address)) throw new Error(`Another site answers at ${address} already.`)
  clear()
  const nothingSet = {
    DATABASE_URL: "",
    SITE_URL: "",
    AUTH_SECRET: "",
    HOST: "",
    DEMONSTRATION: "on",
    SEARCHES_A_MINUTE: "1000000",
  }
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...nothingSet, PORT: `${port}`, DATA_DIR: dataDir },
  })

  async function stop() {
    if (child.exitCode === null && child.kill("SIGTERM")) await once(child, "exit")
    clear()
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => stop().finally(() => process.exit(130)))

  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error("The product ended before it was ready.")
    await wait(500)
  }
  return { address, stop }
}

const isReady = (address: string) =>
  fetch(`${address}/en`).then(
    answer => answer.ok,
    () => false, // nobody is listening yet
  )
