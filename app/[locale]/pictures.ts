import type { Pictures } from "@/components/ui/picture-address"
import { imagesWith } from "@/db/queries/live/images"
import { imageIdsIn } from "@/domain/pictures-in-content"

/** The files of all pictures in these contents or entries that visitors may see. */
export async function picturesIn(...contents: unknown[]): Promise<Pictures> {
  const images = await imagesWith(imageIdsIn(...contents))
  return Object.fromEntries(images.map(({ id, ...file }) => [id, file]))
}
