import { longestUpload, tooLongAPicture } from "@/domain/image-limits"
import { readChosen } from "../chosen-files"
import type { StoredPicture } from "./picture-shelf"

type Problem = { problem: string }

const address = "/desk/images"
/** For whom the page was drawn that sends the picture; read before the picture is. */
export const personHeader = "x-drawn-for"
const signedOut = "You are signed out. Sign in in another tab, then choose again."
const unreachable = "The desk did not answer. Try again in a moment."
const faulty = "This picture could not be taken in because of a fault of ours."

/** The newest pictures whose name has these words. */
export const findPictures = (search: string) =>
  ask<{ pictures: StoredPicture[] }>(`${address}?search=${encodeURIComponent(search)}`)

/** Sends a picture, with its length and hash, so that half a picture is noticed. */
export async function sendPicture(chosen: File, person: number) {
  if (chosen.size > longestUpload) return { problem: tooLongAPicture }
  const file = await readChosen(chosen)
  if (typeof file === "string") return { problem: file }
  const body = new FormData()
  body.set("size", String(file.size))
  body.set("sha256", await hashOf(file))
  body.set("file", file)
  return await ask<{ picture: StoredPicture }>(address, {
    method: "POST",
    body,
    headers: { [personHeader]: String(person) },
  })
}

async function ask<Answer>(url: string, request?: RequestInit): Promise<Answer | Problem> {
  let response: Response
  try {
    response = await fetch(url, request)
  } catch {
    return { problem: unreachable } // the only way in which `fetch` says that nobody answered
  }
  if (response.status === 401) return { problem: signedOut }
  const answer = await response.json().catch(() => undefined)
  if (response.ok && answer) return answer
  return { problem: answer?.message ?? (response.status === 503 ? unreachable : faulty) }
}

/** Empty where the browser has no means for it, on an address without TLS. */
async function hashOf(file: File) {
  if (!globalThis.crypto?.subtle) return ""
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()))
  return [...digest].map(byte => byte.toString(16).padStart(2, "0")).join("")
}
