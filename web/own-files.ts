import { siteModule } from "../platform/site-module.ts"
import { Finished } from "./finished.ts"
import { everywhere, nothingLoads } from "./headers.ts"

/** Files of public pages that the framework knows nothing of. */

/** Links that a reader is about to follow are rendered ahead, but for what belongs to the desk or is no page. */
const speculationRules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: ["/", "/desk*", "/desk/*", "/sign-in*", "/api/*", "/images/*"] } },
          { not: { selector_matches: "[download], [rel~=nofollow]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
}

export const speculationRulesAddress = "/speculation-rules.json"

const file = (type: string, cacheControl: string, body: Buffer) =>
  new Finished({
    status: 200,
    headers: {
      ...everywhere,
      "content-security-policy": nothingLoads,
      "content-type": type,
      "cache-control": cacheControl,
    },
    body,
  })

export const ownFiles = new Map([
  [
    speculationRulesAddress,
    file(
      "application/speculationrules+json",
      "public, max-age=3600",
      Buffer.from(JSON.stringify(speculationRules)),
    ),
  ],
  [
    siteModule.address,
    file("text/javascript; charset=utf-8", "public, max-age=31536000, immutable", siteModule.source),
  ],
])
