import { startPublisher } from "@/publisher/publisher"

/** A publisher alone, as `npm run publisher` runs it, on a database that is prepared; it ends with who started it. */

const stop = startPublisher()
const end = () => stop().finally(() => process.exit(0))
process.once("SIGTERM", end).once("disconnect", end)
