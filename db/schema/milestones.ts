import { pgTable, text } from "drizzle-orm/pg-core"
import { createdAt } from "./columns"

/** What happens once in the life of an installation, such as filling in the demonstration. */
export const milestones = pgTable("milestones", { name: text().primaryKey(), reachedAt: createdAt() })
