import { createHash } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { invalid } from "@/domain/errors"
import { variantsOf } from "@/domain/image-widths"
import { env } from "@/env"

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
  const { format } = await source.metadata().catch(() => ({ format: undefined })) // not a picture at all
  if (!format || !formats.includes(format))
    throw invalid("This file is not a picture that can be used. Choose a JPEG, PNG, WebP or GIF file.")
  const upright = await source
    .rotate()
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  if (!upright) throw invalid("This picture is damaged, or larger than 40 megapixels. Choose another.")

  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const { width, height } = upright.info
  await mkdir(folderOf(sha256), { recursive: true })
  for (const variant of variantsOf(width)) {
    const webp = await sharp(upright.data).resize({ width: variant }).webp({ quality: 82 }).toBuffer()
    const path = join(folderOf(sha256), `${variant}.webp`)
    await writeFile(`${path}.part`, webp)
    await rename(`${path}.part`, path) // a reader never meets half a picture
  }
  return { sha256, width, height }
}

/** A picture's WebP at one of its widths; undefined when there is none. */
export async function readImage(sha256: string, width: number): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{64}$/.test(sha256) || !Number.isInteger(width)) return undefined
  return await readFile(join(folderOf(sha256), `${width}.webp`)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined
    throw error
  })
}
