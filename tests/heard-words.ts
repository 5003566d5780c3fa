import postgres from "postgres"
import { urlFor } from "@/db/connection"

/** Every word that Postgres says on these channels while `run` is at work, once a commit at most. */
export async function wordsOf(channels: readonly string[], run: () => Promise<unknown>): Promise<string[]> {
  const sql = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
  const heard: string[] = []
  const { promise: isOver, resolve: over } = Promise.withResolvers<void>()
  for (const channel of channels) await sql.listen(channel, () => heard.push(channel))
  await sql.listen("test_is_over", () => over())
  try {
    await run()
    await sql.notify("test_is_over", "") // words come in the order of the commits
    await isOver
  } finally {
    await sql.end()
  }
  return heard
}
