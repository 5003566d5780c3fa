import { env } from "@/env"
import { connect, urlFor } from "./connection"

/** Calls `wake` whenever something was put on, moved on or taken off the schedule, and at every (re)connection. */
export async function onScheduleChange(wake: () => void): Promise<() => Promise<void>> {
  const client = connect(urlFor("app", env), { max: 1 })
  await client.listen("schedule", wake, wake)
  return () => client.end({ timeout: 1 })
}
