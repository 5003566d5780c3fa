import { createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas"
import { isRightToLeft, type Locale } from "@/domain/locales"
import { colours } from "./colours"
import { drawWords } from "./draw-words"

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

/** The file fills the whole height; of one that is too wide or too high, the middle is shown, and faces are above it. */
async function drawPicture(context: SKRSContext2D, file: Buffer, left: number) {
  const image = await loadImage(file)
  const scale = Math.max(pictureWidth / image.width, pictureSize.height / image.height)
  const [width, height] = [pictureWidth / scale, pictureSize.height / scale]
  const [x, y] = [(image.width - width) / 2, (image.height - height) / 3]
  context.drawImage(image, x, y, width, height, left, 0, pictureWidth, pictureSize.height)
}
