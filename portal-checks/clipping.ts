import { localeCodes } from "@/domain/locales"
import type { Check } from "./check"
import { clippedWords } from "./clipped-words"
import { eachPageInBrowser } from "./in-browser"

/** Telephones, as most readers hold them. */
const widths = [360, 390]

/** No word may be cut off or stand outside the screen of a telephone, in any language. */
export const checkClipping: Check = site =>
  eachPageInBrowser(
    site,
    async tab => {
      const findings: string[] = []
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 800 })
        const clipped = await tab.evaluate(clippedWords)
        findings.push(...clipped.map(what => `at ${width} px ${what} cut off.`))
      }
      return findings
    },
    localeCodes,
  )
