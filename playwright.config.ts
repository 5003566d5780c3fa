import { defineConfig, devices } from "@playwright/test"
import { baseURL, chromiumPath, dataDir, port } from "./e2e/setting"

// the tests' own processes use the product's commands and queries, which are for the server only
process.env.NODE_OPTIONS = "--conditions=react-server"
// and none of the settings of whoever runs the tests
process.env.ENV_FILE_SETTINGS ??= ""

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    actionTimeout: 20_000,
    locale: "en-GB",
    timezoneId: "Europe/Zurich",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromiumPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // the product as anyone starts it: embedded database, demonstration, production build
  webServer: {
    command: "node e2e/fresh-start.mjs",
    url: `${baseURL}/en`,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    reuseExistingServer: process.env.E2E_REUSE === "1",
    env: {
      NODE_OPTIONS: "",
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMONSTRATION: "on",
      SEARCHES_A_MINUTE: "10000", // all readers of the journeys are one client
      ALERTS_AN_HOUR: "10000",
      WEBHOOK_ALLOW_LOOPBACK: "on", // the receivers of the journeys are on this machine
    },
  },
})
