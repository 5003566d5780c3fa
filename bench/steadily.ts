/** Calls `send` so many times a second, evenly, until the function that it returns is called. */
export function steadily(perSecond: number, send: (count: number) => void) {
  const began = performance.now()
  let sent = 0
  const timer = setInterval(() => {
    while (sent < ((performance.now() - began) * perSecond) / 1000) send(sent++)
  }, 5)
  return () => clearInterval(timer)
}
