import sharp from "sharp"
import { expect, test } from "vitest"
import { localeCodes } from "@/domain/locales"
import { drawSocialPicture, pictureSize } from "./draw"

const words = { language: "en", title: "Honey", siteName: "Bread & Co" } as const
const file = () =>
  sharp({ create: { width: 300, height: 100, channels: 3, background: "#aa0000" } })
    .webp()
    .toBuffer()

async function pixel(png: Buffer, left: number) {
  const place = { left, top: 300, width: 1, height: 1 }
  return [...(await sharp(png).extract(place).removeAlpha().raw().toBuffer())]
}
const isRed = ([red = 0, green = 0]: number[]) => red > 150 && green < 20

test.each(localeCodes)("a picture in %s has the size that pages promise", async language => {
  const { format, width, height } = await sharp(await drawSocialPicture({ ...words, language })).metadata()
  expect({ format, width, height }).toEqual({ format: "png", ...pictureSize })
})

test("the portrait stands where lines end", async () => {
  const [english, arabic] = await Promise.all(
    (["en", "ar"] as const).map(async language =>
      drawSocialPicture({ ...words, language, picture: await file() }),
    ),
  )
  expect(isRed(await pixel(english as Buffer, 1190))).toBe(true)
  expect(isRed(await pixel(english as Buffer, 10))).toBe(false)
  expect(isRed(await pixel(arabic as Buffer, 10))).toBe(true)
  expect(isRed(await pixel(arabic as Buffer, 1190))).toBe(false)
})

test("every letter of our languages is drawn, none as the sign for a missing one", async () => {
  const drawn = (title: string) => drawSocialPicture({ ...words, title })
  const missing = await drawn("\u{10fffe}") // nobody's letter
  for (const letter of ["ğ", "İ", "ß", "ỹ", "Ж", "Қ", "Ω", "ع", "ﷺ"])
    expect((await drawn(letter)).equals(missing), letter).toBe(false)
})

test("whatever people type is drawn", async () => {
  for (const title of [
    "",
    " ",
    "\ud800",
    "a".repeat(200),
    "👩‍👩‍👧‍👦 🐝",
    "\u202eevil\u202c",
    "<b>&amp;",
    "中文 한국어 हिन्दी",
  ])
    expect((await drawSocialPicture({ ...words, kicker: title, title })).length).toBeGreaterThan(1_000)
})
