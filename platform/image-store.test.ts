import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { afterAll, expect, test } from "vitest"
import { env } from "@/env"
import { readImage, storeImage } from "./image-store"

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

test("no path leads out of the store", async () => {
  expect(await readImage("../../etc", 160)).toBeUndefined()
  expect(await readImage("a".repeat(64), 160)).toBeUndefined()
})
