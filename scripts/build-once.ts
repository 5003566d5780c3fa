import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { draft, finishDraft, isBuilt, makeCurrent } from "../platform/builds.ts"
import { alone } from "./lock.mjs"
import { hashOfSources } from "./source-files.ts"

/**
 * Builds the product unless these very sources were built before, beside the builds that are there: a process that runs
 * keeps its own. Two starts at once build once.
 */
export const buildOnce = () =>
  alone(".next/build.lock", () => {
    let name = hashOfSources()
    while (!isBuilt(name)) {
      build()
      const [before, now] = [name, hashOfSources()]
      if (now === before) finishDraft(name)
      name = now // somebody changed the sources meanwhile, so nobody knows what was built
    }
    makeCurrent(name)
  })

function build() {
  console.log("Building (about a minute the first time) …")
  const putBack = rememberTypes()
  const next = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: draft },
    encoding: "utf8",
  })
  putBack()
  if (next.status !== 0) throw new Error(`The build failed.\n${next.stdout}${next.stderr}`)
}

/** The framework lets the file that editors read point into the draft, which is soon elsewhere. */
function rememberTypes() {
  const file = "next-env.d.ts"
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined
  return () => (before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before))
}
