import { buildOnce } from "./build-once.ts"

process.once("disconnect", () => process.exit(1)) // whoever started us is gone
process.channel?.unref() // to hear of that is no reason to stay
try {
  await buildOnce()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
