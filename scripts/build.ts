import { buildOnce } from "./build-once.ts"

try {
  await buildOnce()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
