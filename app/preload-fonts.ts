import { preload } from "react-dom"

/** What the first screen of every page is set in. Italics stand further down. */
const onFirstScreen = [
  new URL("../.fonts/serif-first.woff2", import.meta.url),
  new URL("../.fonts/sans-first.woff2", import.meta.url),
]

/** Lets the browser fetch the fonts before it has read the style sheet that asks for them. */
export function preloadFonts() {
  for (const { href } of onFirstScreen) preload(href, { as: "font", type: "font/woff2", crossOrigin: "" })
}
