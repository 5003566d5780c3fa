import { isBlank } from "./empty-blocks.ts"
import { type Exchange, exchangesOf, type Inline, questionOf, type RichText } from "./rich-text.ts"

/** "1. ", "(2) ", "3) ", "4: ", "5 – ", with Western or Arabic digits; not "3.5", "9:30" or "2-year". */
const typedNumber = /^\s*\(?([0-9]{1,3}|[٠-٩]{1,3}|[۰-۹]{1,3})\s*(?:[.)\]:]+|[-–—]\s)\s*(?![0-9٠-٩۰-۹])/

const numberIn = (digits: string) =>
  Number([...digits].map(digit => (digit.codePointAt(0) ?? 0) & 0xf).join(""))

/**
 * An interview as it is read: questions that its writer numbered by hand lose that number, since each gets ours. They
 * count as numbered when the numbers of two or more rise and half of all questions have one: a single "10. yıl" is what
 * the question is about.
 */
export function withoutTypedNumbers(doc: RichText): RichText {
  const questions = exchangesOf(doc)
  const typed = new Map(
    questions.flatMap(question => {
      const words = questionOf(question)
      const [found = "", digits] = typedNumber.exec(words) ?? []
      return digits && !isBlank(words.slice(found.length))
        ? [[question, { length: found.length, number: numberIn(digits) }] as const]
        : []
    }),
  )
  const numbers = [...typed.values()].map(({ number }) => number)
  const rises = numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0))
  const isCounted = numbers.length > 1 || (questions.length === 1 && numbers[0] === 1)
  if (!isCounted || !rises || numbers.length * 2 < questions.length) return doc
  return {
    ...doc,
    content: doc.content.map(node => {
      const found = node.type === "exchange" && typed.get(node)
      return found ? unnumbered(node, found.length) : node
    }),
  }
}

function unnumbered(node: Exchange, length: number): Exchange {
  const [question, answer] = node.content
  return {
    ...node,
    content: [{ ...question, content: withoutFirst(question.content ?? [], length) }, answer],
  }
}

/** Inlines without so many letters at their beginning. */
function withoutFirst(inlines: readonly Inline[], length: number): Inline[] {
  let left = length
  return inlines.flatMap((node): Inline[] => {
    if (left === 0 || node.type === "footnote") return [node]
    const size = node.type === "text" ? node.text.length : 1
    const taken = Math.min(left, size)
    left -= taken
    return node.type === "text" && taken < size ? [{ ...node, text: node.text.slice(taken) }] : []
  })
}
