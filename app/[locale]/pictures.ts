import type { Pictures } from "@/components/ui/picture-address"
import { imagesWith } from "@/db/queries/live/images"

/** The ids of all pictures in a content, wherever they stand. */
function imageIdsIn(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "imageId" && typeof inner === "number" ? [inner] : imageIdsIn(inner),
  )
}

/** The files of all pictures in these contents or entries that visitors may see. */
export async function picturesIn(...contents: unknown[]): Promise<Pictures> {
  const images = await imagesWith([...new Set(imageIdsIn(contents))])
  return Object.fromEntries(images.map(({ id, ...file }) => [id, file]))
}
