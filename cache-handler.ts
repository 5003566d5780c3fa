import { tagsHeader } from "./domain/cache-tags.ts"

/**
 * Where the framework would keep rendered pages. It keeps none: our server in front keeps the finished answers
 * (web/shared-answers.ts), so that there is one cache and one rule of what is fresh. What a page shows is known here
 * only, so its tags are told to that server in a header. Node loads this file as it is, without a bundler.
 */

type Page = { kind: string; status?: number; headers?: Record<string, unknown> }

const frameworksTags = "x-next-cache-tags"

export default class CacheHandler {
  async get() {
    return null
  }

  async set(_key: string, page: Page | null) {
    if (!page?.headers) return
    const tags = String(page.headers[frameworksTags] ?? "")
    page.headers[tagsHeader] = tags
    page.status = statusOf(page.status, tags.split(","))
  }

  async revalidateTag() {
    // Commands drop tags inside their own transaction; nothing in this product calls the framework's.
  }

  resetRequestCache() {}
}

/**
 * The framework's pages know 200, 404 and 308 only; what was taken down answers 410, and a redirect 301. It is said last,
 * behind the tags that the framework makes of the address: there anybody can write anything.
 */
function statusOf(status: number | undefined, tags: string[]) {
  if (tags.at(-1) === "status:410") return 410
  return status === 308 ? 301 : status
}
