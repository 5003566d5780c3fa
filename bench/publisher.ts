import { startPublisher } from "@/publisher/publisher"

const stop = startPublisher()
const end = () => stop().finally(() => process.exit(0))
process.once("SIGTERM", end).once("disconnect", end)
