import type { Browser } from "@playwright/test"
import type { Page } from "./pages"

/** What every check is given: the running portal, a page of each template in each language, and a browser. */
export type Site = {
  /** With neither path nor slash at its end. */
  address: string
  pages: Page[]
  browser: Browser
  /** For files that a checker wants to read. */
  folder: string
}

export type Result = {
  /** How much was looked at, in words: "62 pages". */
  looked: string
  /** What is wrong, one sentence each. */
  findings: string[]
}

export type Check = (site: Site) => Promise<Result>
