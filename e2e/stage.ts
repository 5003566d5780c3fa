import { expect, type Page } from "@playwright/test"
import { type CastName, cast, demonstrationPassword } from "@/demonstration/cast"
import { startPostgres } from "@/platform/embedded-postgres"
import { dataDir } from "./setting"

/** What the journeys share: who signs in, and a look behind the curtain at the running product's own database. */

export async function signIn(page: Page, name: CastName) {
  await page.goto("/sign-in")
  await page.getByLabel("E-mail").fill(cast[name].email)
  await page.getByLabel("Password").fill(demonstrationPassword)
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page).toHaveURL(/\/desk/)
}

/** The running product's own database server. */
export const openServer = () => startPostgres({ dataDir })

/** Lets the commands and queries of this process work on the running product's database. Call before importing them. */
export async function openDatabase() {
  const server = await openServer()
  const { env } = await import("@/env")
  env.DATABASE_URL = server.url
  const { closeDatabase } = await import("@/db/client")
  return async () => {
    await closeDatabase()
    await server.stop()
  }
}

export const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
