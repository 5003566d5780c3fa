import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { ReliabilityCheck } from "../check"

/** The process in which one check runs; what it finds is said to whoever started it. */
export type Said = { finding: string } | { notRun: string } | { isDone: true }

const say = (said: Said) =>
  new Promise<void>((done, fail) =>
    process.send?.(said, undefined, undefined, error => (error ? fail(error) : done())),
  )

const [, , file = ""] = process.argv
try {
  const { check }: { check: ReliabilityCheck } = await import(pathToFileURL(resolve(file)).href)
  await check.run(finding => void say({ finding }))
  await say({ isDone: true })
} catch (error) {
  if (error instanceof Error && error.name === "NotRun") await say({ notRun: error.message })
  else {
    const cause = error instanceof Error && error.cause ? ` ${error.cause}` : ""
    console.error(error)
    await say({ finding: `${error}${cause}` })
    await say({ isDone: true })
  }
}
process.exit(0)
