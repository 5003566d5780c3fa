import { createHash, randomUUID } from "node:crypto"
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { invalid } from "@/domain/errors"
import { isWidthOfOurs, variantsOf } from "@/domain/image-widths"
import { env } from "@/env"
import { privateFolder } from "./private-folder"

/**
 * Pictures on disk, under the SHA-256 of the bytes that came in, re-encoded as WebP at fixed widths. What came in is
 * not kept, and with it go EXIF data and places.
 */

export const longestUpload = 20 * 1024 * 1024

const formats = ["jpeg", "png", "webp", "gif"]
const mostPixels = 40_000_000

const folderOf = (sha256: string) => join(env.DATA_DIR, "images", sha256)

/** Keeps a picture. Throws "invalid" with a sentence for what is not a picture that we take. */
export async function storeImage(bytes: Buffer): Promise<{ sha256: string; width: number; height: number }> {
  const source = sharp(bytes, { limitInputPixels: mostPixels, pages: 1 })
  const metadata = await source.metadata().catch(() => undefined) // not a picture at all
  if (!metadata || !formats.includes(metadata.format))
    throw invalid("This file is not a picture that can be used. Choose a JPEG, PNG, WebP or GIF file.")
  const { width, height } = metadata.autoOrient
  const variants = variantsOf(width)
  // the costly step, taken once: the others start from these pixels
  const largest = await source
    .rotate()
    .resize({ width: variants.at(-1) })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  if (!largest) throw invalid("This picture is damaged, or larger than 40 megapixels. Choose another.")

  const sha256 = createHash("sha256").update(bytes).digest("hex")
  privateFolder(join(env.DATA_DIR, "images"))
  privateFolder(folderOf(sha256))
  await Promise.all(
    variants.map(async variant => {
      const image = sharp(largest.data, { raw: largest.info }).resize({ width: variant })
      const path = join(folderOf(sha256), `${variant}.webp`)
      const part = `${path}.${randomUUID()}.part`
      await writeFile(part, await image.webp({ quality: 82 }).toBuffer())
      await rename(part, path) // a reader never meets half a picture
    }),
  )
  return { sha256, width, height }
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
