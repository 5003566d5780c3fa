import { appDb, publicDb } from "@/db/client"

/** How many queries `run` sends, visitors' and the desk's together. Transactions are not counted. */
export async function queriesOf(run: () => Promise<unknown>): Promise<number> {
  let count = 0
  const clients = [appDb(), publicDb()].map(db => (db as unknown as { $client: Client }).$client)
  const originals = clients.map(client => client.unsafe)
  clients.forEach((client, index) => {
    client.unsafe = (...parameters) => {
      count++
      return originals[index]?.apply(client, parameters)
    }
  })
  try {
    await run()
  } finally {
    clients.forEach((client, index) => {
      client.unsafe = originals[index] as Client["unsafe"]
    })
  }
  return count
}

type Client = { unsafe: (...parameters: unknown[]) => unknown }
