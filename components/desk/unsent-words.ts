/** So much typed that losing it is a loss. */
const worthAsking = 20

type Typed = { type: string; value: string; defaultValue: string }

/**
 * Would leaving the page lose something that was typed? `isBack` is whether the form came back with what was typed,
 * which then stands there from the beginning.
 */
export function hasUnsentWords(controls: readonly Typed[], isBack: boolean): boolean {
  const typed = controls.filter(
    ({ type, value, defaultValue }) => isWords(type) && (isBack || value !== defaultValue),
  )
  return typed.reduce((sum, { value }) => sum + value.trim().length, 0) > worthAsking
}

const isWords = (type: string) => ["text", "textarea", "url", "tel"].includes(type)
