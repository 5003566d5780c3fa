import { tagsHeader, tagsInHeader } from "@/domain/cache-tags"

type About = {
  /** What would change this answer; without any, it is not kept. */
  tags?: readonly string[]
  /** The next page. */
  next?: string | null
}

export const jsonAnswer = (body: unknown, { tags, next }: About) =>
  new Response(JSON.stringify(body), {
    headers: {
      "content-type": "application/json",
      "cache-control": "public, max-age=0, must-revalidate",
      ...(next && { link: `<${next}>; rel="next"` }),
      ...(tags && { [tagsHeader]: tagsInHeader(tags) }),
    },
  })
