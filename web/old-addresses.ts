import { isAlertPage } from "../domain/alert-address.ts"
import { oldAddressAskedFor, withoutQuery } from "../domain/old-address.ts"
import type { Finished } from "./finished.ts"
import type { Rendered, SharedAnswers } from "./shared-answers.ts"
import { troublePage } from "./trouble-page.ts"

/**
 * Old addresses are asked for where nothing else answers, and in this one place, so that no page has to know of them. The
 * application says where they lead (app/old-addresses), with tags like any other answer.
 */

type Render = (address: string) => Promise<Rendered>

const lookUp = (normal: string) => `/old-addresses?address=${encodeURIComponent(normal)}`

/** Renders an address; where nothing is, the way on from there. */
export const leadingOn = (render: Render): Render =>
  async function lead(address): Promise<Rendered> {
    const page = await render(address.replace(/^\/{2,}/, "/")) // or its first part would be read as a host
    const { status, location } = page.finished
    const normal = oldAddressAskedFor(address)
    if (normal === undefined) return page
    if (status === 308 && location && isTidied(address, location)) {
      const tidied = await lead(location)
      return tidied.finished.status === 200 ? page : tidied // one way on is enough
    }
    if (status !== 404 || isAlertPage(withoutQuery(normal))) return page
    const way = await render(lookUp(normal))
    if (way.isTrouble) return troublePage(address, way.finished.status)
    if (way.finished.status === 301) return { ...way, tags: way.tags && [...way.tags, ...(page.tags ?? [])] }
    return { ...page, tags: page.tags && way.tags && [...page.tags, ...way.tags] }
  }

/** The framework sends /a//b/ to /a/b. */
const isTidied = (address: string, location: string) =>
  location.startsWith("/") &&
  location !== address &&
  oldAddressAskedFor(location) === oldAddressAskedFor(address)

/** The way on from an old address that is one by its parameters, such as /page.php?id=5. */
export async function wayByParameters(url: string, answers: SharedAnswers): Promise<Finished | undefined> {
  const normal = oldAddressAskedFor(url)
  if (!normal?.includes("?")) return undefined
  const address = lookUp(normal)
  const way = answers.kept(address) ?? (await answers.fresh(address))
  return way.status === 301 ? way : undefined
}
