import postgres from "postgres"
import { expect } from "vitest"
import { urlFor } from "@/db/connection"

/** What caches are told from now on. */
export async function hearTags() {
  const sql = postgres(urlFor("app", process.env), { max: 1, onnotice() {} })
  const heard: string[] = []
  await sql.listen("cache_tags", payload => heard.push(...JSON.parse(payload)))
  return {
    async tags() {
      await expect.poll(() => heard.length).toBeGreaterThan(0)
      await sql.end()
      return heard
    },
  }
}
