import type { z } from "zod"
import { problem } from "./problem"

type Context = { params: Promise<Record<string, string>> }
type Schemas<Path, Query> = { path?: z.ZodType<Path>; query: z.ZodObject & z.ZodType<Query> }

/**
 * A GET of this interface. What stands in the address is read before anything else: a parameter that there is not, that
 * is given twice or that has no possible value is refused by its name, so that no mistake is taken for an empty answer.
 */
export const ask =
  <Path, Query>(
    { path, query }: Schemas<Path, Query>,
    answer: (asked: Path & Query, request: URL) => Promise<Response>,
  ) =>
  async (request: Request, { params }: Context) => {
    const url = new URL(request.url)
    const place = path?.safeParse(await params)
    if (place && !place.success) return problem({ status: 404, detail: sentences(place.error.issues) })
    const refused = refusedIn(url.searchParams, query)
    if (refused.length > 0)
      return problem({
        status: 400,
        detail: refused.map(({ name, detail }) => `${name}: ${detail}`).join(" "),
        parameters: refused,
      })
    const asked = query.parse(Object.fromEntries(url.searchParams))
    return await answer({ ...place?.data, ...asked } as Path & Query, url)
  }

function refusedIn(parameters: URLSearchParams, query: z.ZodObject) {
  const known = Object.keys(query.shape)
  const names = [...new Set(parameters.keys())]
  const strange = names.filter(name => !known.includes(name))
  const repeated = names.filter(name => known.includes(name) && parameters.getAll(name).length > 1)
  if (strange.length + repeated.length > 0)
    return [
      ...strange.slice(0, 10).map(name => ({ name: name.slice(0, 40), detail: notOneOf(known) })),
      ...repeated.map(name => ({ name, detail: "It can be given once." })),
    ]
  const read = query.safeParse(Object.fromEntries(parameters))
  return (read.error?.issues ?? []).map(({ path, message }) => ({ name: String(path[0]), detail: message }))
}

const notOneOf = (known: readonly string[]) =>
  known.length === 0
    ? "This address takes no parameters."
    : `There is no such parameter. There are ${known.join(", ")}.`

const sentences = (issues: readonly { message: string }[]) => issues.map(({ message }) => message).join(" ")
