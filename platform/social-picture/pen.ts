import type { SKRSContext2D } from "@napi-rs/canvas"
import { type Box, linesThatFit } from "@/domain/balanced-lines"
import type { Locale } from "@/domain/locales"

type Style = { font: string; colour: string; spacing?: number }

/** The size in which words are measured; what they take in another follows from it. */
const reference = 100

/** Writes lines that begin where the language's lines begin. */
export class Pen {
  readonly #context: SKRSContext2D
  readonly #edge: number

  constructor(context: SKRSContext2D, { language, isRightToLeft, left, right }: Column) {
    this.#context = context
    context.lang = language
    context.direction = isRightToLeft ? "rtl" : "ltr"
    context.textAlign = isRightToLeft ? "right" : "left"
    context.textBaseline = "alphabetic"
    this.#edge = isRightToLeft ? right : left
  }

  /** The lines in which words fit a box, in which size; whatever is written next is written in that. */
  fit(words: string, box: Box, styleAt: (size: number) => Style) {
    this.#set(styleAt(reference))
    const measure = (words: string) => this.#context.measureText(words).width / reference
    const fitting = linesThatFit(words, box, measure)
    this.#set(styleAt(fitting.size))
    return fitting
  }

  #set({ font, colour, spacing = 0 }: Style) {
    this.#context.font = font
    this.#context.fillStyle = colour
    this.#context.letterSpacing = `${spacing}px`
  }

  /** Writes on a base line, so far from the edge. */
  write(words: string, baseLine: number, indent = 0) {
    const away = this.#context.direction === "rtl" ? -indent : indent
    this.#context.fillText(words, this.#edge + away, baseLine)
  }
}

export type Column = { language: Locale; isRightToLeft: boolean; left: number; right: number }
