import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL(".", import.meta.url))

// tests have the settings that they give themselves, and none of the .env file of whoever runs them
process.env.ENV_FILE_SETTINGS ??= ""

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // "server-only" throws outside the framework; there is no browser bundle here to protect
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "{app,components,domain,fonts,messages,portal-checks,web}/**/*.test.{ts,tsx}",
            "platform/{client,page-cache,rate-limiter,session-cookie,steady-clock}.test.ts",
            "env.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["{db,auth,demonstration,publisher,platform,scripts}/**/*.test.ts"],
          exclude: ["platform/{client,page-cache,rate-limiter,session-cookie,steady-clock}.test.ts"],
          globalSetup: "tests/database-server.ts",
          setupFiles: "tests/database.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
