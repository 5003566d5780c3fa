import { test as base, type ConsoleMessage, expect } from "@playwright/test"

/**
 * The journeys' `test`: it fails when any page of any visitor broke its Content-Security-Policy on the way, which the
 * browser says on its console only.
 */

export const violations: string[] = []

function listen(message: ConsoleMessage) {
  if (/content security policy/i.test(message.text()))
    violations.push(`${message.location().url}: ${message.text()}`)
}

type Worker = { everyContextIsHeard: undefined }

export const test = base.extend<{ policyHolds: undefined }, Worker>({
  everyContextIsHeard: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser)
      browser.newContext = async options => {
        const context = await newContext(options)
        context.on("console", listen)
        return context
      }
      await use(undefined)
    },
    { scope: "worker", auto: true },
  ],
  policyHolds: [
    async ({ everyContextIsHeard }, use) => {
      violations.length = 0
      await use(everyContextIsHeard)
      expect(violations, "violations of a page's Content-Security-Policy").toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
