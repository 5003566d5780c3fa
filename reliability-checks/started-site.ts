import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as wait } from "node:timers/promises"

/** `npm start`, as an operator types it, with what it says. */
export type Started = ReturnType<typeof startSite>

export function startSite(settings: Record<string, string>) {
  const begin = performance.now()
  const child: ChildProcess = spawn("npm", ["start"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...nothingSet, ...settings },
    detached: true, // so that nothing of it outlives us, whatever happens
  })
  const site = { child, said: "", address: `http://127.0.0.1:${settings.PORT}` }
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", chunk => (site.said += chunk))
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const closed = once(child, "close")

  return Object.assign(site, {
    closed,
    /** Gives the seconds that it took. */
    async untilReady(patience = 300_000) {
      while ((await statusOf(`${site.address}/readyz`)) !== 200) {
        if (hasEnded() || performance.now() - begin > patience)
          throw new Error(`The site did not become ready. It said:\n${site.said}`)
        await wait(100)
      }
      return (performance.now() - begin) / 1000
    },
    async stop() {
      if (!hasEnded()) child.kill("SIGTERM")
      await Promise.race([closed, wait(20_000)])
      try {
        process.kill(-(child.pid ?? 0), "SIGKILL")
      } catch {
        // all of it has ended, as it should
      }
    },
  })
}

const nothingSet = {
  ENV_FILE_SETTINGS: "",
  DATABASE_URL: "",
  SITE_URL: "",
  HOST: "",
  AUTH_SECRET: "",
  DEMONSTRATION: "off",
  NODE_OPTIONS: "",
}

/** 0 when nobody answers. */
export const statusOf = (address: string) =>
  fetch(address, { redirect: "manual", signal: AbortSignal.timeout(8_000) }).then(
    async answer => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => 0,
  )

export const textOf = (address: string) =>
  fetch(address, { signal: AbortSignal.timeout(8_000) }).then(
    answer => answer.text(),
    () => "",
  )
