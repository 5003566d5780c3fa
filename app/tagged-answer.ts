import { tagsHeader, tagsInHeader } from "@/domain/cache-tags"

type Kind = {
  type: string
  tags: readonly string[]
  /** The name under which a browser keeps it, for what is not looked at there. */
  saveAs?: string
}

/** An answer that is no page and the same for everybody: kept by our server until one of these changes. */
export const taggedAnswer = (body: BodyInit, { type, tags, saveAs }: Kind) =>
  new Response(body, {
    headers: {
      "content-type": type,
      ...(saveAs && { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}` }),
      "cache-control": askEachTime,
      [tagsHeader]: tagsInHeader(tags),
    },
  })

/** An answer of which nobody tells when it is out of date: made anew each time. */
export const passingAnswer = (body: BodyInit, { type }: Pick<Kind, "type">) =>
  new Response(body, { headers: { "content-type": type, "cache-control": askEachTime } })

/** Nothing is here, until something with one of these tags is. */
export const taggedNothing = (tags: readonly string[], status: 404 | 410 = 404) =>
  new Response(null, { status, headers: { "cache-control": askEachTime, [tagsHeader]: tagsInHeader(tags) } })

/** What was asked for is elsewhere: for now, or for good (301). */
export const taggedRedirect = (location: string, tags: readonly string[], status: 301 | 307 = 307) =>
  new Response(null, {
    status,
    headers: { location, "cache-control": askEachTime, [tagsHeader]: tagsInHeader(tags) },
  })

const askEachTime = "public, max-age=0, must-revalidate"

export const xml = "application/xml; charset=utf-8"
