/** Runs inside the page: each function stands alone, for it is sent there as text. */

type Walk = { toReach: Element[]; reached: Set<Element>; unseen: Set<Element> }
type Walked = Window & { walk?: Walk }

/** Notes where the focus goes from now on and whether it shows. Gives how many places there are. */
export function watchWalk() {
  const workable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']"
  const toReach = [...document.querySelectorAll<HTMLElement>(workable)].filter(
    element =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(":disabled, [tabindex='-1'], [inert] *"),
  )
  /** How an element and what is around it look; what differs in any of it can be seen. */
  const looks = (element: Element) => {
    const { parentElement, nextElementSibling } = element
    return [element, parentElement, nextElementSibling]
      .map(one => {
        if (!one) return ""
        const style = getComputedStyle(one)
        const ring = style.outlineStyle === "none" || style.outlineWidth === "0px" ? "" : style.outline
        return [ring, style.boxShadow, style.backgroundColor, style.borderColor, style.textDecoration].join()
      })
      .join(";")
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur() // a walk goes on from there
  const before = new Map(toReach.map(element => [element, looks(element)]))
  const walk: Walk = { toReach, reached: new Set(), unseen: new Set() }
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    walk.reached.add(target)
    if (looks(target) === before.get(target)) walk.unseen.add(target)
  })
  Object.assign(window as Walked, { walk })
  return toReach.length
}

/** What was not reached, and what was reached unseen. Of a group of radio buttons, Tab reaches one. */
export function readWalk() {
  const { toReach = [], reached, unseen } = (window as Walked).walk ?? {}
  const nameOf = (element: Element) => {
    const words = element.textContent?.trim().slice(0, 40) || element.getAttribute("aria-label")
    return `<${element.localName}> “${words || element.getAttribute("name") || element.className}”`
  }
  const inReachedGroup = (element: Element) =>
    element instanceof HTMLInputElement &&
    element.type === "radio" &&
    toReach.some(
      other => other instanceof HTMLInputElement && other.name === element.name && reached?.has(other),
    )
  return {
    unreached: toReach.filter(element => !reached?.has(element) && !inReachedGroup(element)).map(nameOf),
    unseen: [...(unseen ?? [])].map(nameOf),
  }
}
