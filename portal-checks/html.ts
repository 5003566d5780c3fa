import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Check } from "./check"
import { runProgram } from "./program"
import { packageFromNpm } from "./tools"

type Message = {
  type: "error" | "info" | "non-document-error"
  url: string
  message: string
  extract?: string
}

/** The Nu HTML checker, the one that validator.w3.org runs. */
export const checkHtml: Check = async ({ pages, folder }) => {
  const place = join(folder, "html")
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  for (const [number, { html }] of pages.entries()) writeFileSync(join(place, `${number}.html`), html)
  const jar = join(packageFromNpm("vnu-jar", "26.9.27"), "build/dist/vnu.jar")
  const parts = ["-Xss8m", "-jar", jar, "--errors-only", "--format", "json", "--stdout", place]
  const { stdout, stderr } = await runProgram("java", parts, { says: [0, 1] })
  if (!stdout) throw new Error(`The HTML checker said nothing. ${stderr}`)
  const { messages } = JSON.parse(stdout) as { messages: Message[] }
  const findings = messages.map(({ url, message, extract = "" }) => {
    const page = pages[Number(basename(url, ".html"))]
    return `${page?.address}: ${message} ${extract.replace(/\s+/g, " ")}`
  })
  return { looked: `${pages.length} pages`, findings }
}
