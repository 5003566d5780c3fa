import { Path2D, type SKRSContext2D } from "@napi-rs/canvas"
import { colours } from "./colours"

export const markSize = 48

/** The house's stamp, as in components/ui/brand-mark.tsx. */
const stamp = new Path2D("M13 7.5h8v2.75h3.5V21.5h1v2.75h-17V21.5h1V10.25H13zM12 12.75v8.75h10v-8.75z")

export function drawMark(context: SKRSContext2D, left: number, top: number) {
  context.save()
  context.translate(left, top)
  context.scale(markSize / 34, markSize / 34)
  context.strokeStyle = colours.ink
  context.lineWidth = 2.5
  context.strokeRect(1.25, 1.25, 31.5, 31.5)
  context.fillStyle = colours.signal
  context.fill(stamp, "evenodd")
  context.restore()
}
