import { fileURLToPath } from "node:url"
import type { NextConfig } from "next"
import { PHASE_PRODUCTION_SERVER } from "next/constants"
import { longestPost } from "./domain/length.ts"

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // the framework's own name for it; bench/pages measures against the handler that it brings along
  cacheHandler:
    process.env.NEXT_CACHE_HANDLER_PATH ?? fileURLToPath(new URL("./cache-handler.ts", import.meta.url)),
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // `npm run check` has its own step for types
  typescript: { ignoreBuildErrors: true },
  // what is longer is turned away with a sentence before the framework reads it, by web/refusals.ts
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: longestPost } },
  serverExternalPackages: ["@napi-rs/canvas", "@node-rs/argon2", "sharp", "postgres", "prom-client"],
}

/** Whoever is about to bundle needs the fonts there; a running server has them in its bundle. */
export default async function settings(phase: string): Promise<NextConfig> {
  if (phase !== PHASE_PRODUCTION_SERVER) await (await import("./fonts/make-fonts.ts")).makeFonts()
  return config
}
