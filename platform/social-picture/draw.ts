import { createCanvas, loadImage, Path2D, type SKRSContext2D } from "@napi-rs/canvas"
import { isRightToLeft, type Locale } from "@/domain/locales"
import { carried } from "@/domain/xml-text"
import { colours } from "./colours"
import { sans, serif } from "./fonts"
import { Pen } from "./pen"

export const pictureSize = { width: 1200, height: 630 }

export type SocialPicture = {
  language: Locale
  /** The line above the title, if there is one. */
  kicker?: string
  title: string
  siteName: string
  /** A portrait or a lead picture, as its file. */
  picture?: Buffer
}

const margin = 64
const pictureWidth = 456
const titleSizes = [76, 70, 64, 58, 54, 50, 46, 42, 38, 34, 30]
const titleHeight = 1.16
const markSize = 48

/** What a link to a text looks like where it is shared: kicker, title, portrait or lead picture, and whose it is. */
export async function drawSocialPicture(wish: SocialPicture): Promise<Buffer> {
  const { width, height } = pictureSize
  const canvas = createCanvas(width, height)
  const context = canvas.getContext("2d")
  context.fillStyle = colours.paper
  context.fillRect(0, 0, width, height)

  const besides = wish.picture ? pictureWidth : 0
  const [left, right] = isRightToLeft(wish.language)
    ? [besides + margin, width - margin]
    : [margin, width - besides - margin]
  if (wish.picture)
    await drawPicture(context, wish.picture, isRightToLeft(wish.language) ? 0 : width - besides)
  drawWords(context, wish, { left, right })
  return await canvas.encode("png")
}

type Edges = { left: number; right: number }

/** How far below the upper edge things stand. */
const places = { head: 60, kicker: 116, title: 132, titleWithoutKicker: 84, foot: 514 }

function drawWords(
  context: SKRSContext2D,
  { language, kicker = "", title, siteName }: SocialPicture,
  edges: Edges,
) {
  const pen = new Pen(context, { language, isRightToLeft: isRightToLeft(language), ...edges })
  const width = edges.right - edges.left
  const bar = (y: number, height: number, colour: string) => {
    context.fillStyle = colour
    context.fillRect(edges.left, y, width, height)
  }

  bar(places.head, 6, colours.ink)
  // letters that join are not set apart
  const spacing = isRightToLeft(language) ? 0 : 0.06
  const capitals = carried(kicker).toLocaleUpperCase(language)
  const above = pen.fit(capitals, { width, height: 30, sizes: [25, 22, 19], lineHeight: 1.2 }, size => ({
    font: `600 ${size}px ${sans}`,
    colour: colours.accent,
    spacing: size * spacing,
  }))
  for (const line of above.lines) pen.write(line, places.kicker)

  const top = kicker ? places.title : places.titleWithoutKicker
  const box = { width, height: places.foot - 52 - top, sizes: titleSizes, lineHeight: titleHeight }
  const { size, lines } = pen.fit(carried(title), box, size => ({
    font: `600 ${size}px ${serif}`,
    colour: colours.ink,
    spacing: isRightToLeft(language) ? 0 : size * -0.012,
  }))
  for (const [number, line] of lines.entries())
    pen.write(line, top + size * 1.02 + number * size * titleHeight)

  bar(places.foot, 2, colours.rule)
  drawMark(context, isRightToLeft(language) ? edges.right - markSize : edges.left)
  const nameBox = { width: width - markSize - 20, height: 64, sizes: [26, 22], lineHeight: 1.15 }
  const name = pen.fit(carried(siteName), nameBox, size => ({
    font: `600 ${size}px ${serif}`,
    colour: colours.ink,
  }))
  const first = name.lines.length > 1 ? 558 : 573
  for (const [number, line] of name.lines.entries()) pen.write(line, first + number * 30, markSize + 20)
}

/** The file fills the whole height; of one that is too wide or too high, the middle is shown, and faces are above it. */
async function drawPicture(context: SKRSContext2D, file: Buffer, left: number) {
  const image = await loadImage(file)
  const scale = Math.max(pictureWidth / image.width, pictureSize.height / image.height)
  const [width, height] = [pictureWidth / scale, pictureSize.height / scale]
  const [x, y] = [(image.width - width) / 2, (image.height - height) / 3]
  context.drawImage(image, x, y, width, height, left, 0, pictureWidth, pictureSize.height)
}

/** The house's stamp, as in components/ui/brand-mark.tsx. */
const stamp = new Path2D("M13 7.5h8v2.75h3.5V21.5h1v2.75h-17V21.5h1V10.25H13zM12 12.75v8.75h10v-8.75z")

function drawMark(context: SKRSContext2D, left: number) {
  context.save()
  context.translate(left, 540)
  context.scale(markSize / 34, markSize / 34)
  context.strokeStyle = colours.ink
  context.lineWidth = 2.5
  context.strokeRect(1.25, 1.25, 31.5, 31.5)
  context.fillStyle = colours.signal
  context.fill(stamp, "evenodd")
  context.restore()
}
