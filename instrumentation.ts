/** The one place in which the web process starts the publisher. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.PUBLISHER === "off") return
  const { startPublisher } = await import("@/publisher/publisher")
  const stop = startPublisher()
  process.once("SIGTERM", stop).once("SIGINT", stop)
}
