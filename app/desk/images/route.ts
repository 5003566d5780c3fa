import { currentActor } from "@/auth/actor"
import { refusedForAnother } from "@/auth/drawn-for"
import { personHeader } from "@/components/desk/editor/picture-exchange"
import { addImage } from "@/db/commands/add-image"
import { mayBeginStories } from "@/db/queries/desk/arrangement"
import { newestImages } from "@/db/queries/desk/images"
import { databaseAwayIn, unreachableSentence } from "@/domain/database-away"
import { DomainError } from "@/domain/errors"
import { longestUpload, tooLongAPicture } from "@/domain/image-limits"
import { diskTrouble } from "@/platform/disk-trouble"
import { storeImage } from "@/platform/image-store"
import { limits } from "@/platform/limits"
import { requestNote } from "@/platform/request-note"
import { TooBusy } from "@/platform/slots"
import { arrivedWhole, pictureIn } from "./upload"

const refuse = (status: number, message: string, headers: Record<string, string> = {}) =>
  Response.json({ message }, { status, headers })
const tooBusy = () =>
  refuse(429, "Many pictures are being taken in at this moment. Send yours again in a few seconds.", {
    "Retry-After": "5",
  })
const signedOut = () => refuse(401, "You are signed out.")

const answering = (answer: (request: Request) => Promise<Response>) => async (request: Request) => {
  try {
    return await answer(request)
  } catch (error) {
    const away = databaseAwayIn(error)
    if (away) return refuse(503, unreachableSentence(away), { "Retry-After": "5" })
    const trouble = diskTrouble(error)
    if (trouble) {
      console.error(`A picture could not be kept: ${trouble}.`)
      return refuse(507, `This picture could not be kept, because ${trouble}. Tell whoever runs this site.`)
    }
    throw error
  }
}

/** The newest pictures that this person may see and whose name has the words in `search`. */
export const GET = answering(async request => {
  const person = await currentActor()
  if (!person) return signedOut()
  const search = new URL(request.url).searchParams.get("search") ?? ""
  return Response.json(
    { pictures: await newestImages(person, search.slice(0, 200)) },
    { headers: { "Cache-Control": "no-store" } },
  )
})

/** Takes in a picture. The framework's proxy must not stand before this address: it would cut what is long. */
export const POST = answering(async request => {
  const person = await currentActor()
  if (!person) return signedOut()
  const another = await refusedForAnother(person, request.headers.get(personHeader))
  if (another && !another.ok) return refuse(409, another.message)
  // the command decides this too; asked here so that nothing is kept of what it would refuse
  if (!mayBeginStories(person)) return refuse(403, "Only writers or editors can add pictures.")
  const wait = limits().uploads.take(requestNote()?.client ?? "unknown")
  if (wait > 0)
    return refuse(429, `Many pictures came from here within a minute. Send this one again in ${wait} s.`, {
      "Retry-After": String(wait),
    })
  const upload = await pictureIn(request, longestUpload)
  if (upload === "too long") return refuse(413, tooLongAPicture)
  if (!upload) return refuse(400, "No picture arrived.")
  const bytes = Buffer.from(await upload.file.arrayBuffer())
  if (bytes.length === 0) return refuse(400, "This file is empty. Choose another.")
  if (!arrivedWhole(bytes, upload)) return refuse(400, "The picture did not arrive whole. Send it again.")
  try {
    const stored = await storeImage(bytes)
    const { name } = upload
    const { id } = await addImage(person, { ...stored, name })
    return Response.json({ picture: { ...stored, id, name } })
  } catch (error) {
    if (error instanceof DomainError) return refuse(error.code === "forbidden" ? 403 : 400, error.message)
    if (error instanceof TooBusy) return tooBusy()
    throw error
  }
})
