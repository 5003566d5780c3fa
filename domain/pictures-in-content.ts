export type ContentPicture = { imageId: number; alt?: unknown }

/** Every picture in a content, wherever it stands. Nothing here calls itself: a text may be deeper than is allowed today. */
export function picturesInContent(content: unknown): ContentPicture[] {
  const found: ContentPicture[] = []
  const open = [content]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== "object" || value === null) continue
    if ("imageId" in value && typeof value.imageId === "number") found.push(value as ContentPicture)
    for (const inner of Object.values(value)) open.push(inner)
  }
  return found
}

/** The numbers of all pictures in these contents, each once. */
export const imageIdsIn = (...contents: unknown[]): number[] => [
  ...new Set(picturesInContent(contents).map(({ imageId }) => imageId)),
]
