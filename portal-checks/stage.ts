import { openBrowser } from "@/bench/lighthouse/browser"
import { startProduct } from "@/bench/lighthouse/product"
import { startPostgres } from "@/platform/embedded-postgres"
import { publishSamples } from "./samples"

export type Wish = {
  port: number
  dataDir: string
  /** The product runs there already and is left as it is. */
  isRunning: boolean
}

/** The product as anyone starts it, with a text of each kind in each language, and a browser. */
export async function setStage({ port, dataDir, isRunning }: Wish) {
  const product = isRunning
    ? { address: `http://127.0.0.1:${port}`, stop: async () => {} }
    : await startProduct({ port, dataDir })
  const database = await openDatabase(dataDir)
  const samples = await publishSamples()
  const { browser } = await openBrowser()

  async function clear() {
    await browser.close()
    await database.close()
    await product.stop()
  }
  return { address: product.address, browser, samples, clear }
}

/** Lets this process's commands work on the running product's database. */
async function openDatabase(dataDir: string) {
  const server = await startPostgres({ dataDir })
  const { env } = await import("@/env")
  Object.assign(env, { DATABASE_URL: server.url, DATA_DIR: dataDir })
  const { closeDatabase } = await import("@/db/client")
  return {
    async close() {
      await closeDatabase()
      await server.stop()
    },
  }
}
