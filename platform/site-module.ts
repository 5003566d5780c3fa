import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const source = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), "components/site/site-module.js"))
const hash = createHash("sha256").update(source).digest("base64")

/** The public pages' one script: where it is, and the hash by which the pages' policy lets it run. */
export const siteModule = {
  source,
  address: `/site-${hash.replace(/[^a-z0-9]/gi, "").slice(0, 12)}.js`,
  integrity: `sha256-${hash}`,
}
