import type { Page as Tab } from "@playwright/test"
import type { Check } from "./check"
import { eachPageInBrowser } from "./in-browser"
import { readWalk, watchWalk } from "./keyboard-walk"

/** Works each page with the keyboard alone. */
export const checkKeyboard: Check = site =>
  eachPageInBrowser(site, async tab => [
    ...(await walkThrough(tab)),
    ...(await skipToContent(tab)),
    ...(await unfoldParts(tab)),
    ...(await openMenu(tab)),
  ])

/** Tab reaches everything that can be worked and shows where it is; Shift and Tab lead back out of everything. */
async function walkThrough(tab: Tab) {
  const findings: string[] = []
  for (const [key, name] of [
    ["Tab", "Tab"],
    ["Shift+Tab", "Shift and Tab"],
  ] as const) {
    const stops = await tab.evaluate(watchWalk)
    for (let stop = 0; stop <= stops; stop++) await tab.keyboard.press(key)
    const { unreached, unseen } = await tab.evaluate(readWalk)
    findings.push(
      ...unreached.map(what => `${name} does not reach ${what}.`),
      ...unseen.map(what => `One cannot see that the focus is on ${what}.`),
    )
  }
  return findings
}

/** Whoever comes with the keyboard passes over what stands on every page. */
async function skipToContent(tab: Tab) {
  if ((await tab.locator("nav").count()) === 0) return []
  const skip = tab.locator("a[href='#content']")
  if ((await skip.count()) === 0) return ["There is no way past what stands on every page."]
  await skip.focus()
  await tab.keyboard.press("Enter")
  const isThere = await tab.evaluate(() => document.activeElement?.id === "content")
  return isThere ? [] : ["The way past what stands on every page does not lead to the content."]
}

/** What is folded opens and closes. */
async function unfoldParts(tab: Tab) {
  const findings: string[] = []
  for (const summary of await tab.locator("summary:visible").all()) {
    const isOpen = () => summary.evaluate(({ parentElement }) => parentElement?.hasAttribute("open"))
    const before = await isOpen()
    for (const [key, wanted] of [
      ["Enter", !before],
      ["Space", before],
    ] as const) {
      await summary.press(key)
      if ((await isOpen()) !== wanted)
        findings.push(`${key} does not work “${(await summary.textContent())?.trim()}”.`)
    }
  }
  return findings
}

/** On a narrow screen the menu opens, and Escape closes it and comes back to its button. */
async function openMenu(tab: Tab) {
  await tab.setViewportSize({ width: 390, height: 800 })
  const button = tab.locator("button[popovertarget]:visible").first()
  if ((await button.count()) === 0) return []
  const menu = tab.locator(`#${await button.getAttribute("popovertarget")}`)
  await button.press("Enter")
  const hasOpened = await menu.isVisible()
  await tab.keyboard.press("Tab")
  const isInside = await menu.evaluate(element => element.contains(document.activeElement))
  await tab.keyboard.press("Escape")
  const isBack = await button.evaluate(element => element === document.activeElement)
  return [
    ...(hasOpened ? [] : ["Enter does not open the menu."]),
    ...(isInside ? [] : ["Tab does not lead into the open menu."]),
    ...((await menu.isVisible()) ? ["Escape does not close the menu."] : []),
    ...(isBack ? [] : ["The focus does not come back from the menu to its button."]),
  ]
}
