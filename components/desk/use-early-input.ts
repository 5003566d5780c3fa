import { type RefObject, useEffect } from "react"

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Early = { control: Control; value: string; isChecked: boolean }

/**
 * What was typed or chosen before the page's scripts were there. The browser shows it, but to the framework each control
 * still has what the server wrote, which it writes over it whenever it draws the form anew. So it is entered once more.
 */
export function useEarlyInput(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (root.current) void enterAgain(earlyIn(root.current))
  }, [root])
}

/** All of it is noted first: with the first that is entered, the others may be drawn as the server wrote them. */
async function enterAgain(all: Early[]) {
  for (const early of all) {
    enter(early)
    await new Promise(resolve => setTimeout(resolve)) // what hangs on it is drawn before the next one
  }
}

const earlyIn = (root: HTMLElement): Early[] =>
  [...root.querySelectorAll<Control>("input, textarea, select")].flatMap(control => {
    const isChecked = control instanceof HTMLInputElement && control.checked
    return isUntouched(control) ? [] : [{ control, value: control.value, isChecked }]
  })

function isUntouched(control: Control) {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].findIndex(option => option.defaultSelected)
    return control.selectedIndex === Math.max(chosen, 0)
  }
  if (control instanceof HTMLInputElement) {
    if (control.type === "hidden" || control.type === "file") return true
    if (isTicked(control)) return control.checked === control.defaultChecked
  }
  return control.value === asShown(control)
}

const isTicked = ({ type }: HTMLInputElement) => type === "checkbox" || type === "radio"

/** What the server wrote, as a control of its kind shows it. */
function asShown(control: HTMLInputElement | HTMLTextAreaElement) {
  const untouched = control.cloneNode() as typeof control
  untouched.value = control.defaultValue
  return untouched.value
}

function enter({ control, value, isChecked }: Early) {
  if (control instanceof HTMLInputElement && isTicked(control)) {
    control.checked = !isChecked
    control.click()
  } else if (control instanceof HTMLSelectElement) {
    control.value = value
    control.dispatchEvent(new Event("change", { bubbles: true }))
  } else type(control, value)
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
