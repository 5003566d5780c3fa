import type { Check } from "./check"
import { eachPageInBrowser } from "./in-browser"

/** What a page is asked to fit into: the narrowest screen, and a wide one at a zoom of 200 % and 400 %. */
const sizes = {
  "at 320 px": { width: 320, height: 640 },
  "at 200 %": { width: 640, height: 400 },
  "at 400 %": { width: 320, height: 256 },
}

/** No page may have to be scrolled sideways. */
export const checkReflow: Check = site =>
  eachPageInBrowser(site, async tab => {
    const findings: string[] = []
    for (const [name, size] of Object.entries(sizes)) {
      await tab.setViewportSize(size)
      const beyond = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (beyond > 0) findings.push(`${name} it is ${beyond} px too wide.`)
    }
    return findings
  })
