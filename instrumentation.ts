/** The one place in which the web process starts the publisher. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.PUBLISHER === "off") return
  const { startPublisher } = await import("@/publisher/publisher")
  const { closeDatabase } = await import("@/db/client")
  const { beforeExit } = await import("@/platform/before-exit")
  const stop = startPublisher()
  beforeExit(async () => {
    await stop()
    await closeDatabase()
  })
}
