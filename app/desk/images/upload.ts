import { createHash } from "node:crypto"

type Upload = { file: File; size: number; sha256: string }

/** The picture in a form that was posted, with the length and hash that the browser told. */
export async function pictureIn(request: Request): Promise<Upload | undefined> {
  const form = await request.formData().catch(() => undefined) // not a form, or cut short
  const file = form?.get("file")
  if (!(file instanceof File)) return undefined
  return { file, size: Number(form?.get("size")), sha256: String(form?.get("sha256") ?? "") }
}

/** Browsers without TLS cannot hash; then the length alone must do. */
export const arrivedWhole = (bytes: Buffer, { size, sha256 }: Upload) =>
  bytes.length === size && (sha256 === "" || createHash("sha256").update(bytes).digest("hex") === sha256)
