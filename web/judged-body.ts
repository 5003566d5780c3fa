import type { IncomingMessage } from "node:http"
import { hadSession } from "../platform/session-cookie.ts"
import { beyondForms } from "./beyond-forms.ts"
import { longestAt, type Refusal, tooMuch } from "./refusals.ts"

/** The address, the password and where to go on; and what a form of the desk holds of most texts. */
const longestOfStrangers = { elsewhere: 16_000, desk: 64_000 }

const signedOut = {
  status: 413,
  sentence:
    "This browser is signed out, and this is too long to be sent like that, so nothing was done. Sign in in another window, then send it again.",
}
const notUnderstood = { status: 400, sentence: "What was sent is not understood, so nothing was done." }

const picturesAt = "/desk/images"

/** What the framework calls an action by. An older build's may be gone by now, which it tells the page. */
const isActionOfSomeBuild = (id: string) => /^[0-9a-f]{42}$/.test(id)

/**
 * What is sent to the framework is taken apart there in one go, with all else waiting for it. So it is looked over before:
 * whoever was never signed in here sends little, and nobody what no form of ours sends. Asked before anything is waited
 * for, since a body comes in meanwhile; what is found good can then be read as if it came now.
 */
export async function judgeBody(request: IncomingMessage): Promise<Refusal | undefined> {
  const { url = "/", method, headers } = request
  if (method !== "POST") return undefined
  const action = headers["next-action"]
  if (action !== undefined && !isActionOfSomeBuild(String(action))) return notUnderstood
  if (url.split("?", 1)[0] === picturesAt) return undefined // asks who sends it first, and has a limit of its own
  const most = mostFor(request)
  if (Number(headers["content-length"] ?? 0) > most.bytes) return most.refusal
  return await wholeBody(request, most)
}

type Most = { bytes: number; refusal: Refusal }

function mostFor({ url = "/", headers }: IncomingMessage): Most {
  const bytes = longestAt(url)
  if (hadSession(headers.cookie)) return { bytes, refusal: tooMuch }
  const ofStrangers = longestOfStrangers[/^\/desk(?:[/?]|$)/.test(url) ? "desk" : "elsewhere"]
  return { bytes: Math.min(bytes, ofStrangers), refusal: signedOut }
}

/** Node pushes a body as it comes in, and null at its end. */
function wholeBody(request: IncomingMessage, { bytes, refusal }: Most): Promise<Refusal | undefined> {
  const { promise, resolve } = Promise.withResolvers<Refusal | undefined>()
  const { push } = request
  let parts: Buffer[] = []
  let length = 0
  request.push = (chunk: Buffer | null) => {
    length += chunk?.length ?? 0
    if (length > bytes) {
      parts = []
      resolve(refusal)
      return false
    }
    if (chunk) return parts.push(chunk) > 0
    const body = Buffer.concat(parts)
    parts = []
    resolve(beyondForms(body, request.headers["content-type"]) ? notUnderstood : undefined)
    push.call(request, body)
    return push.call(request, null)
  }
  return promise
}
