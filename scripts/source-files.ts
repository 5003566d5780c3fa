import { createHash } from "node:crypto"
import { globSync, readFileSync, statSync } from "node:fs"

/** What a build is made of. Tests, and what the build itself writes (next-env.d.ts), are not. */
const sources = [
  "{app,auth,components,db,demonstration,domain,fonts,messages,platform,public,publisher}/**/*",
  "{cache-handler,env,instrumentation,next.config,proxy}.ts",
  "{env-file,postcss.config}.mjs",
  "{package,package-lock,tsconfig,tsconfig.next}.json",
]
const isNoSource = /(\.test\.tsx?|\.md)$/

/** Of the sources in `folder`, as they are now. */
export function hashOfSources(folder = ".") {
  const hash = createHash("sha256")
  for (const path of globSync(sources, { cwd: folder }).sort()) {
    const file = `${folder}/${path}`
    if (isNoSource.test(path) || !statSync(file).isFile()) continue
    hash.update(path).update("\0").update(readFileSync(file)).update("\0")
  }
  return hash.digest("hex").slice(0, 16)
}
