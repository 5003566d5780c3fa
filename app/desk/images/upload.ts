import { createHash } from "node:crypto"
import { wellFormed } from "@/auth/well-formed"

type Upload = { file: File; name: string; size: number; sha256: string }

/** So much of what is posted is no picture. */
const around = 10_000
const longestName = 200

/**
 * The picture in a form that was posted, with the length and hash that the browser told. What is longer than allowed is
 * not read to its end, whatever it said of its length.
 */
export async function pictureIn(request: Request, longest: number): Promise<Upload | "too long" | undefined> {
  let left = longest + around
  if (Number(request.headers.get("content-length")) > left) return "too long"
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.length
      if (left < 0) controller.error(new Error("It is longer than a picture may be."))
      else controller.enqueue(chunk)
    },
  })
  const body = request.body?.pipeThrough(counted)
  const form = await new Response(body, { headers: request.headers }).formData().catch(() => undefined) // not a form, or cut short
  if (left < 0) return "too long"
  const file = form?.get("file")
  if (!(file instanceof File)) return undefined
  if (file.size > longest) return "too long"
  const name = String(wellFormed(file.name.slice(0, longestName)))
  return { file, name, size: Number(form?.get("size")), sha256: String(form?.get("sha256") ?? "") }
}

/** Browsers without TLS cannot hash; then the length alone must do. */
export const arrivedWhole = (bytes: Buffer, { size, sha256 }: Upload) =>
  bytes.length === size && (sha256 === "" || createHash("sha256").update(bytes).digest("hex") === sha256)
