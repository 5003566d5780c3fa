import { createHash, randomUUID } from "node:crypto"
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp, { type Sharp } from "sharp"
import { invalid } from "@/domain/errors"
import { tooLargeAPicture } from "@/domain/image-limits"
import { isWidthOfOurs, variantsOf } from "@/domain/image-widths"
import { env } from "@/env"
import { privateFolder } from "./private-folder"
import { Slots } from "./slots"

/**
 * Pictures on disk, under the SHA-256 of the bytes that came in, re-encoded as WebP at fixed widths: without EXIF data and
 * places. What came in lies beside them as "original" and is never served; another crop can be made of it.
 */

/** How files of our formats begin, each byte a letter. (The eight of PNG end with more letters that nobody can see.) */
const beginnings = [/^\xff\xd8\xff/, /^\x89PNG\r\n/, /^RIFF.{4}WEBP/s, /^GIF8[79]a/]
/** Seconds that one step may take. The largest pictures that are taken need a few. */
const patience = 20
/** A picture may take some 350 MB while it is taken in. */
const taking = new Slots({ atOnce: 2, waiting: 8, patience: 15_000 })
/** From so many bytes on the widths are made one after the other, for the same reason. */
const large = 32_000_000

const folderOf = (sha256: string) => join(env.DATA_DIR, "images", sha256)

type Stored = { sha256: string; width: number; height: number }

/** Keeps a picture. Throws "invalid" with a sentence for one that we do not take, TooBusy when many come at once. */
export const storeImage = (bytes: Buffer): Promise<Stored> => taking.run(() => store(bytes))

async function store(bytes: Buffer): Promise<Stored> {
  const { width, height, hasAlpha } = await headOf(bytes)
  const variants = variantsOf(width)
  const largest = await decoded(bytes, { hasAlpha, width: variants.at(-1) ?? width })

  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const folder = folderOf(sha256)
  privateFolder(join(env.DATA_DIR, "images"))
  privateFolder(folder)
  await keep(join(folder, "original"), bytes)
  const keepVariant = async (variant: number) => {
    const image = exact(sharp(largest.data, { raw: largest.raw }), hasAlpha).resize({ width: variant })
    await keep(join(folder, `${variant}.webp`), await image.webp({ quality: 82 }).toBuffer())
  }
  if (largest.data.length < large) await Promise.all(variants.map(keepVariant))
  else for (const variant of variants) await keepVariant(variant)
  return { sha256, width, height }
}

/**
 * By the head of the file: nothing is decoded of what is too large. What does not begin as a picture of ours is not handed
 * on: drawings (SVG) are read as a whole to tell their size, and 17 kB of them, packed, took 1.3 GB.
 */
async function headOf(bytes: Buffer) {
  const start = bytes.toString("latin1", 0, 16)
  if (!beginnings.some(beginning => beginning.test(start))) throw notOurs()
  const source = sharp(bytes, { limitInputPixels: false, pages: 1 })
  const metadata = await source.metadata().catch(() => undefined) // not a picture at all
  if (!metadata) throw notOurs()
  const tooLarge = tooLargeAPicture(metadata.autoOrient)
  if (tooLarge) throw invalid(tooLarge)
  return { ...metadata.autoOrient, hasAlpha: metadata.hasAlpha }
}

const notOurs = () =>
  invalid("This file is not a picture that can be used. Choose a JPEG, PNG, WebP or GIF file.")

/**
 * Colours of half-transparent pixels are multiplied by how opaque they are while a picture is made smaller; in eight bits
 * dark ones would come out darker each time.
 */
const exact = (image: Sharp, hasAlpha: boolean) => (hasAlpha ? image.pipelineColourspace("rgb16") : image)

/** The pixels in the largest width: the costly step, taken once. The others start from these. */
async function decoded(bytes: Buffer, { width, hasAlpha }: { width: number; hasAlpha: boolean }) {
  try {
    const { data, info } = await exact(sharp(bytes, { pages: 1 }), hasAlpha)
      .rotate()
      .resize({ width })
      .timeout({ seconds: patience })
      .raw()
      .toBuffer({ resolveWithObject: true })
    // `info` also says how the resizer had them inside; handed on, colours of half-transparent pixels would be too bright
    return { data, raw: { width: info.width, height: info.height, channels: info.channels } }
  } catch (error) {
    throw invalid(
      (error as Error).message.startsWith("timeout")
        ? `This picture takes longer than ${patience} seconds to read. Save it anew, smaller, and choose it again.`
        : "This picture is damaged. Choose another.",
    )
  }
}

/** A reader never meets half a file. */
async function keep(path: string, bytes: Buffer) {
  const part = `${path}.${randomUUID()}.part`
  await writeFile(part, bytes, { mode: 0o600 })
  await rename(part, path)
}

/**
 * A picture's WebP at a width. Of our widths the next larger one will do: a picture that was kept when there were fewer
 * is still shown. Undefined when there is none.
 */
export async function readImage(sha256: string, width: number): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{64}$/.test(sha256) || !Number.isInteger(width)) return undefined
  const files = (await readdir(folderOf(sha256)).catch(absent)) ?? []
  const kept = files.filter(file => file.endsWith(".webp")).map(file => Number.parseInt(file, 10))
  const fitting = kept.filter(each => (isWidthOfOurs(width) ? each >= width : each === width))
  return fitting.length > 0
    ? await readFile(join(folderOf(sha256), `${Math.min(...fitting)}.webp`))
    : undefined
}

/** Removes pictures that nothing shows any more. */
export async function forgetImages(hashes: readonly string[]) {
  for (const sha256 of hashes) await rm(folderOf(sha256), { recursive: true, force: true })
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error
}
