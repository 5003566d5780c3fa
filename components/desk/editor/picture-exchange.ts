import type { StoredPicture } from "./picture-shelf"

type Problem = { problem: string }

const address = "/desk/images"
const signedOut = "You are signed out. Sign in in another tab, then choose again."
const unreachable = "The desk did not answer. Try again in a moment."

/** The newest pictures whose name has these words. */
export const findPictures = (search: string) =>
  ask<{ pictures: StoredPicture[] }>(`${address}?search=${encodeURIComponent(search)}`)

/** Sends a picture, with its length and hash, so that half a picture is noticed. */
export async function sendPicture(file: File) {
  const body = new FormData()
  body.set("size", String(file.size))
  body.set("sha256", await hashOf(file))
  body.set("file", file)
  return await ask<{ picture: StoredPicture }>(address, { method: "POST", body })
}

async function ask<Answer>(url: string, request?: RequestInit): Promise<Answer | Problem> {
  try {
    const response = await fetch(url, request)
    if (response.status === 401) return { problem: signedOut }
    const answer = await response.json()
    return response.ok ? answer : { problem: answer.message }
  } catch {
    return { problem: unreachable }
  }
}

/** Empty where the browser has no means for it, on an address without TLS. */
async function hashOf(file: File) {
  if (!globalThis.crypto?.subtle) return ""
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()))
  return [...digest].map(byte => byte.toString(16).padStart(2, "0")).join("")
}
