import { currentActor } from "@/auth/actor"
import { maySeePicture } from "@/db/queries/desk/images"
import { storiesShowing } from "@/db/queries/live/images"
import { storyTag, tagsHeader } from "@/domain/cache-tags"
import { readImage } from "@/platform/image-store"

type Context = { params: Promise<{ file: string }> }

const secretly = "private, no-store"

/** A picture in one width: for everybody if a live text shows it, otherwise for who may see a text that does. */
export async function GET(_request: Request, { params }: Context) {
  const [, sha256, width] = /^([0-9a-f]{64})-(\d{1,5})\.webp$/.exec((await params).file) ?? []
  if (!sha256 || !width) return nothing()
  const showing = await storiesShowing(sha256)
  const isLive = showing.length > 0
  if (!isLive && !(await isForDesk(sha256))) return nothing()
  const picture = await readImage(sha256, Number(width))
  if (!picture) return nothing()
  return new Response(new Uint8Array(picture), {
    headers: {
      "content-type": "image/webp",
      "content-length": String(picture.length),
      // kept by our server until one of these changes, and by readers' own browsers, but by nobody in between
      ...(isLive ? { [tagsHeader]: showing.map(storyTag).join(",") } : {}),
      "cache-control": isLive ? "private, max-age=3600" : secretly,
      "x-content-type-options": "nosniff",
    },
  })
}

async function isForDesk(sha256: string) {
  const person = await currentActor()
  return person !== undefined && (await maySeePicture(person, sha256))
}

const nothing = () => new Response(null, { status: 404, headers: { "cache-control": secretly } })
