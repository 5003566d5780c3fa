import type { Check } from "./check"
import { eachPageInBrowser } from "./in-browser"
import { readWalk, watchWalk } from "./keyboard-walk"

/** Walks through each page with the Tab key: everything that can be worked is reached, and shows that it is. */
export const checkKeyboard: Check = site =>
  eachPageInBrowser(site, async tab => {
    const stops = await tab.evaluate(watchWalk)
    for (let stop = 0; stop <= stops; stop++) await tab.keyboard.press("Tab")
    const { unreached, unseen } = await tab.evaluate(readWalk)
    return [
      ...unreached.map(what => `Tab does not reach ${what}.`),
      ...unseen.map(what => `One cannot see that the focus is on ${what}.`),
    ]
  })
