import { createHash } from "node:crypto"
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { crc32, gzipSync } from "node:zlib"
import sharp from "sharp"
import { afterAll, expect, test, vi } from "vitest"
import { env } from "@/env"
import { readImage, storeImage } from "./image-store"
import { TooBusy } from "./slots"

env.DATA_DIR = await mkdtemp(join(tmpdir(), "imprimatur-images-"))
afterAll(() => rm(env.DATA_DIR, { recursive: true }))

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "teal" } })
const sizeOf = async (image: Buffer | undefined) => {
  const { format, width, height } = await sharp(image).metadata()
  return { format, width, height }
}

test("a picture is kept as WebP in every width that it reaches", async () => {
  const { sha256, ...size } = await storeImage(await picture(1000, 500).jpeg().toBuffer())
  expect(size).toEqual({ width: 1000, height: 500 })
  for (const width of [160, 240, 360, 480, 640, 960])
    expect(await sizeOf(await readImage(sha256, width))).toEqual({ format: "webp", width, height: width / 2 })
  for (const width of [1280, 481, 1]) expect(await readImage(sha256, width)).toBeUndefined()
})

test("a small picture is kept as large as it is", async () => {
  const { sha256 } = await storeImage(await picture(20, 30).png().toBuffer())
  expect(await sizeOf(await readImage(sha256, 20))).toEqual({ format: "webp", width: 20, height: 30 })
})

test("a picture that a camera held sideways is stood up, and forgets the camera", async () => {
  const sideways = await picture(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { sha256, ...size } = await storeImage(sideways)
  expect(size).toEqual({ width: 400, height: 600 })
  const kept = await readImage(sha256, 360)
  expect(await sizeOf(kept)).toMatchObject({ width: 360, height: 540 })
  expect((await sharp(kept).metadata()).exif).toBeUndefined()
})

test.each([0.5, 0.25])("colours that are see-through by %d stay as they are in every width", async alpha => {
  const background = { r: 90, g: 45, b: 15, alpha }
  const glass = sharp({ create: { width: 400, height: 300, channels: 4, background } })
  const { sha256 } = await storeImage(await glass.png().toBuffer())
  for (const width of [160, 240, 360]) {
    const { data, info } = await sharp(await readImage(sha256, width))
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ width, channels: 4 })
    const middle = ((info.height >> 1) * width + (width >> 1)) * 4
    for (const [place, value] of [90, 45, 15, Math.round(255 * alpha)].entries())
      expect(Math.abs((data[middle + place] ?? 0) - value), `${width} ${place}`).toBeLessThanOrEqual(3)
  }
})

test("a grey picture with see-through parts is kept grey", async () => {
  const pixels = Buffer.from(Array.from({ length: 200 * 200 }, () => [100, 128]).flat())
  const grey = sharp(pixels, { raw: { width: 200, height: 200, channels: 2 } })
  const { sha256 } = await storeImage(await grey.png().toBuffer())
  const kept = await sharp(await readImage(sha256, 160))
    .raw()
    .toBuffer()
  for (const [place, value] of [100, 100, 100, 128].entries())
    expect(Math.abs((kept[place + 4 * 5000] ?? 0) - value), String(place)).toBeLessThanOrEqual(3)
})

test("a picture made for print is kept in the colours of screens", async () => {
  const { sha256 } = await storeImage(await picture(300, 200).toColourspace("cmyk").jpeg().toBuffer())
  const { space, channels } = await sharp(await readImage(sha256, 160)).metadata()
  expect({ space, channels }).toEqual({ space: "srgb", channels: 3 })
})

test("what came in lies beside, byte for byte, for nobody else on the machine, and is not served", async () => {
  const bytes = await picture(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { sha256 } = await storeImage(bytes)
  const folder = join(env.DATA_DIR, "images", sha256)
  const original = await readFile(join(folder, "original"))
  expect(createHash("sha256").update(original).digest("hex")).toBe(sha256)
  expect(original.equals(bytes)).toBe(true)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  for (const file of await readdir(folder))
    expect((await stat(join(folder, file))).mode & 0o777, file).toBe(0o600)
  expect((await sharp(await readImage(sha256, 160)).metadata()).exif).toBeUndefined()
})

test("a picture that was kept without what came in gets it when it comes again", async () => {
  const bytes = await picture(301, 200).png().toBuffer()
  const { sha256 } = await storeImage(bytes)
  const original = join(env.DATA_DIR, "images", sha256, "original")
  await rm(original)
  await storeImage(bytes)
  expect((await readFile(original)).equals(bytes)).toBe(true)
})

test.each([
  ["1 pixel wide and 30,000,000 tall", 1, 30_000_000, "No side may be longer than 16,383"],
  ["1,280 wide and 17,000 tall", 1280, 17_000, "No side may be longer than 16,383"],
  ["48.8 megapixels", 8064, 6048, "48.8 megapixels, more than the 40 that are taken"],
  ["more than anybody has", 16_000, 16_000, "256.0 megapixels, more than the 40"],
])(
  "a picture of %s is refused by its head, with the limit, and nothing is kept",
  async (_name, width, height, sentence) => {
    const before = await readdir(join(env.DATA_DIR, "images"))
    await expect(storeImage(headOfPng(width, height))).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining(sentence),
    })
    expect(await readdir(join(env.DATA_DIR, "images"))).toEqual(before)
  },
)

test.each([
  [16_383, 1],
  [1, 16_383],
  [1600, 16_383],
])(
  "a picture of %d by %d is as long as it may be, and kept",
  async (width, height) => {
    const { sha256 } = await storeImage(await picture(width, height).png().toBuffer())
    expect(await sizeOf(await readImage(sha256, Math.min(width, 160)))).toMatchObject({ format: "webp" })
  },
  60_000,
)

test("of very many pictures at once some are refused, and the others kept", async () => {
  const bytes = await picture(900, 900).png().toBuffer()
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => storeImage(bytes)))
  const refused = outcomes.filter(({ status }) => status === "rejected")
  expect(refused).toHaveLength(20)
  for (const each of refused) expect(each).toMatchObject({ reason: expect.any(TooBusy) })
})

/** A PNG that says of itself how large it is, and ends there. */
function headOfPng(width: number, height: number) {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8) // eight bits, three colours
  const signature = Buffer.from("89504e470d0a1a0a", "hex")
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", Buffer.alloc(0)),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

test("what is see-through stays so", async () => {
  const glass = sharp({ create: { width: 200, height: 200, channels: 4, background: "#00000000" } })
  const { sha256 } = await storeImage(await glass.png().toBuffer())
  expect((await sharp(await readImage(sha256, 160)).metadata()).hasAlpha).toBe(true)
})

test("a picture that was kept in fewer widths is shown in the next larger one", async () => {
  const { sha256 } = await storeImage(await picture(1600, 900).webp().toBuffer())
  for (const width of [640, 1280]) await rm(join(env.DATA_DIR, "images", sha256, `${width}.webp`))
  expect(await sizeOf(await readImage(sha256, 640))).toMatchObject({ width: 960 })
  expect(await sizeOf(await readImage(sha256, 1280))).toMatchObject({ width: 1600 })
})

test("a picture that arrives twice at once is kept", async () => {
  const bytes = await picture(500, 500).png().toBuffer()
  const [one, other] = await Promise.all([storeImage(bytes), storeImage(bytes)])
  expect(one).toEqual(other)
  expect(await sizeOf(await readImage(one.sha256, 480))).toMatchObject({ width: 480 })
})

test("what is no picture, a damaged one and another format are refused with a sentence", async () => {
  await expect(storeImage(Buffer.from("words"))).rejects.toThrow("not a picture that can be used")
  await expect(storeImage(await picture(20, 20).tiff().toBuffer())).rejects.toThrow("not a picture")
  const cut = (await picture(800, 800).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 90_000)
  await expect(storeImage(cut)).rejects.toThrow("damaged")
})

test("a drawing is refused unread, however small it is packed and whatever it says it is", async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${"<g/>".repeat(1_000_000)}</svg>`
  const metadata = vi.spyOn(sharp.prototype, "metadata")
  for (const bytes of [
    Buffer.from(drawing),
    gzipSync(drawing),
    Buffer.from(`<!-- RIFF____WEBP -->${drawing}`),
  ])
    await expect(storeImage(bytes)).rejects.toThrow("not a picture")
  expect(metadata).not.toHaveBeenCalled()
  metadata.mockRestore()
  for (const beginning of ["GIF89a", "RIFF____WEBP", "\xff\xd8\xff"])
    await expect(storeImage(Buffer.from(beginning + drawing.slice(0, 9_000), "latin1"))).rejects.toThrow()
})

test("no path leads out of the store", async () => {
  expect(await readImage("../../etc", 160)).toBeUndefined()
  expect(await readImage("a".repeat(64), 160)).toBeUndefined()
})
