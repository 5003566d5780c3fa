import { Agent, get } from "node:http"
import { setTimeout as wait } from "node:timers/promises"

/** Asks for these pages in turn, so many a second, whether or not answers come; gives each one's milliseconds. */
export async function readSteadily(
  urls: string[],
  { perSecond, seconds }: { perSecond: number; seconds: number },
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const taken: number[] = []
  const failures: string[] = []
  const reading: Promise<void>[] = []
  const began = performance.now()
  for (let count = 0; count < perSecond * seconds; count++) {
    const due = began + (count * 1000) / perSecond
    if (due > performance.now()) await wait(due - performance.now())
    reading.push(read(urls[count % urls.length] ?? "", due))
  }
  await Promise.all(reading)
  agent.destroy()
  return { taken, failures }

  // counted from when it was due, so that a wait before it is sent is not left out
  function read(url: string, due: number) {
    return new Promise<void>(resolve => {
      const fail = (reason: string) => resolve(void failures.push(reason))
      get(url, { agent, headers: { "accept-encoding": "br" } }, answer => {
        answer.resume().on("end", () => {
          if (answer.statusCode !== 200) return fail(`${url} answers ${answer.statusCode}`)
          taken.push(performance.now() - due)
          resolve()
        })
      }).on("error", error => fail(error.message))
    })
  }
}

export const percentile = (numbers: number[], part: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ??
  Number.NaN
