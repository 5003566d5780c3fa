import { sql } from "drizzle-orm"
import { env } from "@/env"
import { users } from "./schema/people"

/** Does this account let nobody in? It is disabled, or one of the demonstration's while that is off. */
export const isClosed = () =>
  sql<boolean>`(${users.isDisabled} or ${users.isDemonstration} and ${env.DEMONSTRATION === "off"})`
