import { AxeBuilder } from "@axe-core/playwright"
import { wcag } from "@/e2e/stage"
import type { Check } from "./check"
import { eachPageInBrowser } from "./in-browser"

/** Axe, by the rules of WCAG 2.2 AA, on a wide screen and on the narrowest that WCAG asks for. */
export const checkAxe: Check = site =>
  eachPageInBrowser(site, async page => {
    const findings: string[] = []
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
      for (const { id, nodes } of violations)
        findings.push(`${width} px, ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
    }
    return findings
  })
