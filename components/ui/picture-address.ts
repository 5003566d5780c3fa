import { variantsOf } from "@/domain/image-widths"

/** A stored picture: its hash and its size as it came in. */
export type PictureFile = { sha256: string; width: number; height: number }
/** The files of pictures by their id. */
export type Pictures = Record<number, PictureFile>

const addressAt = (sha256: string, width: number) => `/images/${sha256}-${width}.webp`

/** The address of the largest variant, for machines that take only one. */
export const pictureAddress = ({ sha256, width }: PictureFile) =>
  addressAt(sha256, variantsOf(width).at(-1) ?? width)

export const pictureSources = ({ sha256, width }: PictureFile) => {
  const variants = variantsOf(width)
  return {
    src: addressAt(sha256, variants.findLast(variant => variant <= 960) ?? width),
    srcSet: variants.map(variant => `${addressAt(sha256, variant)} ${variant}w`).join(", "),
  }
}
