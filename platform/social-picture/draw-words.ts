import type { SKRSContext2D } from "@napi-rs/canvas"
import { isRightToLeft, type Locale } from "@/domain/locales"
import { carried } from "@/domain/xml-text"
import { colours } from "./colours"
import { drawMark, markSize } from "./draw-mark"
import { sans, serif } from "./fonts"
import { Pen } from "./pen"

type Words = { language: Locale; kicker?: string; title: string; siteName: string }
type Edges = { left: number; right: number }
type Column = Edges & { context: SKRSContext2D; pen: Pen; width: number; isReversed: boolean }

/** How far below the upper edge things stand. */
const places = { head: 60, kicker: 116, title: 132, titleWithoutKicker: 84, foot: 514 }

/** Between two rules the kicker and the title, and whose it is below. Where lines run from the right, all is reversed. */
export function drawWords(context: SKRSContext2D, words: Words, edges: Edges) {
  const isReversed = isRightToLeft(words.language)
  const pen = new Pen(context, { language: words.language, isRightToLeft: isReversed, ...edges })
  const column = { ...edges, context, pen, width: edges.right - edges.left, isReversed }
  drawRule(column, { top: places.head, height: 6, colour: colours.ink })
  if (words.kicker) drawKicker(column, carried(words.kicker).toLocaleUpperCase(words.language))
  drawTitle(column, carried(words.title), words.kicker ? places.title : places.titleWithoutKicker)
  drawRule(column, { top: places.foot, height: 2, colour: colours.rule })
  drawFoot(column, carried(words.siteName))
}

function drawRule({ context, left, width }: Column, rule: { top: number; height: number; colour: string }) {
  context.fillStyle = rule.colour
  context.fillRect(left, rule.top, width, rule.height)
}

/** Letters that join are neither set apart nor drawn together. */
const spacing = ({ isReversed }: Column, ems: number) => (isReversed ? 0 : ems)

function drawKicker(column: Column, capitals: string) {
  const box = { width: column.width, height: 30, sizes: [25, 22, 19], lineHeight: 1.2 }
  const { lines } = column.pen.fit(capitals, box, size => ({
    font: `600 ${size}px ${sans}`,
    colour: colours.accent,
    spacing: size * spacing(column, 0.06),
  }))
  for (const line of lines) column.pen.write(line, places.kicker)
}

const titleSizes = [76, 70, 64, 58, 54, 50, 46, 42, 38, 34, 30]

function drawTitle(column: Column, title: string, top: number) {
  const lineHeight = 1.16
  const box = { width: column.width, height: places.foot - 52 - top, sizes: titleSizes, lineHeight }
  const { size, lines } = column.pen.fit(title, box, size => ({
    font: `600 ${size}px ${serif}`,
    colour: colours.ink,
    spacing: size * spacing(column, -0.012),
  }))
  for (const [number, line] of lines.entries())
    column.pen.write(line, top + size * (1.02 + number * lineHeight))
}

function drawFoot({ context, pen, left, right, width, isReversed }: Column, siteName: string) {
  const indent = markSize + 20
  drawMark(context, isReversed ? right - markSize : left, places.foot + 26)
  const box = { width: width - indent, height: 64, sizes: [26, 22], lineHeight: 1.15 }
  const { lines } = pen.fit(siteName, box, size => ({ font: `600 ${size}px ${serif}`, colour: colours.ink }))
  const first = places.foot + (lines.length > 1 ? 44 : 59)
  for (const [number, line] of lines.entries()) pen.write(line, first + number * 30, indent)
}
