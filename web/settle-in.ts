import { noticing } from "../db/outage.ts"
import { env, settle } from "../env.ts"
import { currentBuild } from "../platform/builds.ts"
import { startPostgres } from "../platform/embedded-postgres.ts"
import { noteRunning } from "../platform/running-here.mjs"
import { keptSecret } from "../platform/secret.ts"

/**
 * What a web process needs before the framework looks at the environment: the build that it reads for life, the
 * embedded database where no other is set, and the secrets. `givenUp` is told when that database cannot be kept going.
 */
export async function settleIn(givenUp: (reason: string) => void) {
  const build = env.NODE_ENV === "production" ? ownBuild() : undefined
  noteRunning({ what: `the site at ${env.SITE_URL}`, build })
  const outage = noticing("postgres")
  const database = env.DATABASE_URL
    ? undefined
    : await startPostgres({
        dataDir: env.DATA_DIR,
        keep: { lost: outage.lost, back: outage.back, givenUp },
      })
  settle({
    AUTH_SECRET: env.AUTH_SECRET ?? (await keptSecret(env.DATA_DIR)),
    NEXTAUTH_URL: env.SITE_URL,
    NEXT_TELEMETRY_DISABLED: "1",
    ...(database && { DATABASE_URL: database.url }),
  })
  return database
}

function ownBuild() {
  const build = env.NEXT_DIST_DIR ?? currentBuild()
  if (!build)
    throw new Error("There is no build yet. npm start makes one, and so does npm run check -- build.")
  settle({ NEXT_DIST_DIR: build })
  return build
}
