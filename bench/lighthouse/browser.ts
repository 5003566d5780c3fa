import { chromium } from "@playwright/test"
import { chromiumPath } from "@/e2e/setting"
import { freePort } from "@/platform/free-port"

/** A browser that both we and Lighthouse talk to. */
export async function openBrowser() {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      `--remote-debugging-port=${port}`,
    ],
  })
  return { browser, port }
}
