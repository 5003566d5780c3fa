/**
 * Words of the page that are cut off or stand outside the screen, with how much of them; runs in the browser, and so
 * stands alone. What lies folded up is opened for it, and what scrolls by itself is let be.
 */
export function clippedWords(): string[] {
  const tolerance = 1.5
  const findings = new Set<string>()
  const screen = document.documentElement.clientWidth

  function beyond(words: DOMRect, edges: { left: number; right: number }) {
    return Math.max(edges.left - words.left, words.right - edges.right)
  }

  /** By how much the words are cut off, at the first box that cuts anything off; 0 where nobody sees them at all. */
  function cutOff(words: DOMRect, parent: Element) {
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const { overflowX } = getComputedStyle(box)
      if (overflowX === "visible") continue
      const edges = box.getBoundingClientRect()
      if (edges.width <= 1 || overflowX === "auto" || overflowX === "scroll") return 0 // for screen readers, or scrolled
      if (beyond(words, edges) > tolerance) return beyond(words, edges)
    }
    return beyond(words, { left: 0, right: screen })
  }

  function look(root: Element) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.nodeValue?.trim() || !parent.checkVisibility({ visibilityProperty: true }))
        continue
      if (parent.closest("option, script, style, template")) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const beyondEdge = Math.round(cutOff(range.getBoundingClientRect(), parent))
      if (beyondEdge > tolerance) findings.add(`“${node.nodeValue.trim().slice(0, 60)}” by ${beyondEdge} px`)
    }
  }

  /** A select shows one line of the widest of its options, beside its arrow. */
  function lookAtSelect(select: HTMLSelectElement) {
    const style = getComputedStyle(select)
    const canvas = document.createElement("canvas").getContext("2d")
    if (!canvas || !select.checkVisibility()) return
    canvas.font = style.font
    const arrow = 20
    const room =
      select.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight) -
      arrow
    for (const { text } of select.options) {
      const beyondRoom = Math.round(canvas.measureText(text).width - room)
      if (beyondRoom > tolerance) findings.add(`“${text}” in a select by ${beyondRoom} px`)
    }
  }

  for (const details of document.querySelectorAll("details")) details.open = true
  look(document.body)
  for (const sheet of document.querySelectorAll<HTMLElement>("[popover]")) {
    if (sheet.checkVisibility()) continue // lies open
    sheet.showPopover()
    look(sheet)
    sheet.hidePopover()
  }
  for (const select of document.querySelectorAll("select")) lookAtSelect(select)
  return [...findings]
}
