import type { SKRSContext2D } from "@napi-rs/canvas"
import type { Locale } from "@/domain/locales"

type Style = { font: string; colour: string; spacing?: number }

/** Writes lines that begin where the language's lines begin. `start` and `end` are the edges of the column. */
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

  set({ font, colour, spacing = 0 }: Style) {
    this.#context.font = font
    this.#context.fillStyle = colour
    this.#context.letterSpacing = `${spacing}px`
  }

  width = (words: string) => this.#context.measureText(words).width

  /** Writes on a base line, so far from the edge. */
  write(words: string, baseLine: number, indent = 0) {
    const away = this.#context.direction === "rtl" ? -indent : indent
    this.#context.fillText(words, this.#edge + away, baseLine)
  }
}

export type Column = { language: Locale; isRightToLeft: boolean; left: number; right: number }
