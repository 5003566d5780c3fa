import { unstable_cache } from "next/cache"

/** Hangs tags on the page that is being rendered, so that it is dropped with them. The only module that knows `next/cache`. */
export const tagPage = (...tags: string[]) => unstable_cache(async () => true, ["tags", ...tags], { tags })()

/** Lets the page answer 410, where it is the last of the page's tags (cache-handler.ts). */
export const goneTag = "status:410"
