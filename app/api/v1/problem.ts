import { z } from "zod"
import { tagsHeader, tagsInHeader } from "@/domain/cache-tags"

export const problemType = "application/problem+json"

export const problemSchema = z
  .object({
    type: z.literal("about:blank").meta({ description: "The status says what kind of problem it is." }),
    title: z.string().meta({ description: "The status in words.", example: "Bad Request" }),
    status: z.int().meta({ example: 400 }),
    detail: z.string().meta({ description: "What is wrong, in a sentence for people." }),
    parameters: z
      .array(z.object({ name: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: "With 400: each parameter that was refused, and why." }),
    since: z.iso
      .date()
      .optional()
      .meta({ description: "With 410: the day on which the text was taken down." }),
  })
  .meta({ id: "Problem", description: "A problem as RFC 9457 describes it." })

const titles = { 301: "Moved Permanently", 400: "Bad Request", 404: "Not Found", 410: "Gone" }

type Problem = Pick<z.infer<typeof problemSchema>, "detail" | "parameters" | "since"> & {
  status: keyof typeof titles
  /** What would change this answer; without any, it is not kept. */
  tags?: readonly string[]
  location?: string
}

export function problem({ status, tags, location, ...more }: Problem) {
  const body = { type: "about:blank", title: titles[status], status, ...more }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": problemType,
      "cache-control": "public, max-age=0, must-revalidate",
      ...(location && { location }),
      ...(tags && { [tagsHeader]: tagsInHeader(tags) }),
    },
  })
}
