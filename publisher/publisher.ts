import { listenPatiently } from "@/db/listen"
import { alertReaders } from "./alerting"
import { startDelivering } from "./delivering"
import { keepHouse } from "./housekeeping"
import { startLoop } from "./loop"
import { publishAllDue } from "./publishing"

/**
 * The clock: makes due editions live and expired ones gone, at their second, and tells the world outside afterwards.
 * It sleeps until the next instant, is woken when the schedule changes or something is to be told, and looks by itself
 * at least every 30 seconds. Any number may run; visitors see the right thing even when none does. Returns a function
 * that stops it after the work in hand.
 */
export function startPublisher(): () => Promise<void> {
  const publishing = startLoop("Publishing", publishAllDue)
  const delivering = startDelivering(publishing.isAtWork)
  const alerting = startLoop("Alerting readers", alertReaders)
  const housekeeping = startLoop("Keeping house", keepHouse)
  const stopListening = listenPatiently({
    schedule: publishing.wake,
    outbox: delivering.expand,
    deliveries: delivering.deliver,
    alerts: alerting.wake,
  })
  return async () => {
    await Promise.all([publishing.stop(), delivering.stop(), alerting.stop(), housekeeping.stop()])
    await stopListening()
  }
}
