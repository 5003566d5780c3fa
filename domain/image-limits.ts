/** What pictures are taken, by what their file says of itself before anything of it is decoded. */

/** What WebP, in which pictures are kept, can hold. */
const longestSide = 16_383
const mostPixels = 40_000_000

/** The sentence for a picture that is too large; undefined for one that will do. */
export function tooLargeAPicture({ width, height }: { width: number; height: number }): string | undefined {
  const size = `This picture is ${counted(width)} pixels wide and ${counted(height)} tall.`
  if (Math.max(width, height) > longestSide)
    return `${size} No side may be longer than ${counted(longestSide)}; scale it down or cut it, and choose it again.`
  if (width * height > mostPixels) {
    const megapixels = (width * height) / 1_000_000
    return `${size} These are ${megapixels.toFixed(1)} megapixels, more than the ${mostPixels / 1_000_000} that are taken; scale it down and choose it again.`
  }
  return undefined
}

const counted = (pixels: number) => pixels.toLocaleString("en")

/** So many bytes a picture may have as it is sent. */
export const longestUpload = 20 * 1024 * 1024
export const tooLongAPicture = "A picture may have 20 MB at most."
