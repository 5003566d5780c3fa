import { connect, urlFor } from "./db/connection.ts"
import { watchInvalidations } from "./db/invalidations.ts"
import { env } from "./env.ts"
import { PageCache } from "./platform/page-cache.ts"

/**
 * Where Next keeps rendered pages: in our own cache, which hears from Postgres what is out of date. Node loads this
 * file as it is, without a bundler, hence the file endings in its imports.
 */

type Page = {
  kind: string
  html?: string
  rscData?: { length: number }
  body?: { length: number }
  status?: number
  headers?: Record<string, unknown>
}
type Kept = { value: Page; lastModified: number; cacheControl: unknown; tags: readonly string[] }
type State = { pageCache?: PageCache<Kept> }

const isBuild = process.env.NEXT_PHASE === "phase-production-build"
const state = globalThis as { imprimaturCache?: State }

function pages(): PageCache<Kept> {
  state.imprimaturCache ??= {}
  if (!state.imprimaturCache.pageCache) {
    state.imprimaturCache.pageCache = new PageCache({ maxBytes: env.PAGE_CACHE_MB * 1024 * 1024 })
    watchInvalidations(connect(urlFor("app", env), { max: 2 }), state.imprimaturCache.pageCache)
  }
  return state.imprimaturCache.pageCache
}

const tagHeader = "x-next-cache-tags"

export default class CacheHandler {
  async get(key: string, { kind }: { kind?: string } = {}) {
    // "FETCH" entries exist only to hang tags on the page that is being rendered
    return isBuild || kind === "FETCH" ? null : (pages().get(key) ?? null)
  }

  async set(key: string, value: Page | null, { cacheControl }: { cacheControl?: unknown } = {}) {
    if (isBuild || !value || value.kind === "FETCH") return
    const tags = String(value.headers?.[tagHeader] ?? "").split(",")
    value.status = statusOf(value, tags)
    const bytes =
      2000 + (value.html?.length ?? 0) * 2 + (value.rscData?.length ?? 0) + (value.body?.length ?? 0)
    const kept = { ...value, headers: { ...value.headers } }
    pages().set(key, { value: kept, lastModified: Date.now(), cacheControl, tags }, { tags, bytes })
    delete value.headers?.location // to its first reader the framework says it once more by itself
  }

  async revalidateTag() {
    // Commands drop tags inside their own transaction; nothing in this product calls the framework's.
  }

  resetRequestCache() {}
}

/** The framework's pages know 200, 404 and 308 only; what was taken down answers 410, and a redirect 301. */
function statusOf({ status }: Page, tags: string[]) {
  if (tags.includes("status:410")) return 410
  return status === 308 ? 301 : status
}
