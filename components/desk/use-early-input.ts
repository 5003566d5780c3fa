import { useEffect, useState } from "react"

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Early = { control: Control; value: string; isChecked: boolean; isRestored: boolean }

/**
 * What was typed or chosen before the page's scripts were there. The browser shows it, but to the framework each control
 * still has what the server wrote, which it writes over it, in some at once and in others whenever it draws the form
 * anew. So all of it is noted before the framework takes the form over, and entered once more.
 *
 * When a page is loaded again, or come back to, browsers fill in what stood there when it was left. Where that may have
 * been saved and changed by somebody else since, `isSaved`, the page keeps to what the server wrote.
 */
export function useEarlyInput(id: string, isSaved: (control: Control) => boolean) {
  // of a page that the server drew, and of no other, it is there before it is drawn here
  const [early] = useState(() => earlyIn(globalThis.document?.getElementById(id)))
  useEffect(() => {
    void settle(early, isSaved)
    if (isReturn()) return whenComplete(() => void settle(earlyIn(document.getElementById(id)), isSaved))
  }, [id, early, isSaved])
}

/** By then the browser has filled in what it means to, which it may do after the framework has come. */
function whenComplete(work: () => void) {
  const soon = () => setTimeout(work)
  if (document.readyState === "complete") soon()
  else window.addEventListener("load", soon, { once: true })
  return () => window.removeEventListener("load", soon)
}

async function settle(all: Early[], isSaved: (control: Control) => boolean) {
  for (const early of all) {
    if (early.isRestored && isSaved(early.control)) putBack(early.control)
    else enter(early)
    await new Promise(resolve => setTimeout(resolve)) // what hangs on it is drawn before the next one
  }
}

const earlyIn = (root: HTMLElement | null | undefined): Early[] =>
  [...(root?.querySelectorAll<Control>("input, textarea, select") ?? [])].flatMap(control => {
    const isChecked = control instanceof HTMLInputElement && control.checked
    if (isUntouched(control)) return []
    return [{ control, value: control.value, isChecked, isRestored: isRestored(control) }]
  })

function isUntouched(control: Control) {
  if (control instanceof HTMLSelectElement) {
    const written = [...control.options].findIndex(option => option.defaultSelected)
    return written < 0 || control.selectedIndex === written
  }
  if (control instanceof HTMLInputElement) {
    if (control.type === "hidden" || control.type === "file") return true
    if (control.type === "radio") return !control.checked || control.defaultChecked // the chosen one of them is entered
    if (control.type === "checkbox") return control.checked === control.defaultChecked
  }
  return control.value === asShown(control)
}

/** Nobody has been in it on this visit. */
const isRestored = (control: Control) =>
  isReturn() &&
  control !== document.activeElement &&
  !(CSS.supports("selector(:user-valid)") && control.matches(":user-valid, :user-invalid"))

const isReturn = () =>
  performance
    .getEntriesByType("navigation")
    .some(entry => ["reload", "back_forward"].includes((entry as PerformanceNavigationTiming).type))

const isTicked = (control: Control): control is HTMLInputElement =>
  control.type === "checkbox" || control.type === "radio"

/** What the server wrote, as a control of its kind shows it. */
function asShown(control: HTMLInputElement | HTMLTextAreaElement) {
  const untouched = control.cloneNode() as typeof control
  untouched.value = control.defaultValue
  return untouched.value
}

function putBack(control: Control) {
  if (control instanceof HTMLSelectElement)
    for (const option of control.options) option.selected = option.defaultSelected
  else if (isTicked(control)) control.checked = control.defaultChecked
  else control.value = asShown(control)
}

function enter({ control, value, isChecked }: Early) {
  if (control instanceof HTMLSelectElement) {
    control.value = value
    control.dispatchEvent(new Event("change", { bubbles: true }))
  } else if (isTicked(control)) {
    control.checked = !isChecked
    control.click()
  } else type(control, isUntouched(control) ? value : control.value) // typed on meanwhile
}

/** The framework takes no notice of what it believes to be there already, so it has to see the control change. */
function type(control: HTMLInputElement | HTMLTextAreaElement, value: string) {
  const { selectionStart, selectionEnd } = control
  control.value = asShown(control)
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value)
  if (selectionStart !== null && control === document.activeElement)
    control.setSelectionRange(selectionStart, selectionEnd)
  control.dispatchEvent(new Event("input", { bubbles: true }))
}
