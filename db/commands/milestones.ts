import { eq } from "drizzle-orm"
import { appDb } from "@/db/client"
import { milestones } from "@/db/schema/milestones"

export const reach = (name: string) => appDb().insert(milestones).values({ name }).onConflictDoNothing()

export const hasReached = async (name: string) =>
  (await appDb().select({ name: milestones.name }).from(milestones).where(eq(milestones.name, name))).length >
  0
