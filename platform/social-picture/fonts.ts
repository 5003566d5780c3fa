import { readFileSync } from "node:fs"
import { join } from "node:path"
import { GlobalFonts } from "@napi-rs/canvas"

/**
 * The house's letters for pictures, from the npm packages as they are: the renderer reads WOFF2 and sets variable
 * weights. A family is published in one file a script, so here it is a row of families, of which each letter takes the
 * first that has it.
 */

const scripts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"]

const folder = join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@fontsource-variable")

function family(name: string, { source, arabic }: { source: string; arabic: string }) {
  const files = [...scripts.map(script => [source, script] as const), [arabic, "arabic"] as const]
  return files
    .map(([from, script]) => {
      const alias = `${name} ${script}`
      GlobalFonts.register(
        readFileSync(join(folder, from, "files", `${from}-${script}-wght-normal.woff2`)),
        alias,
      )
      return `"${alias}"`
    })
    .join(", ")
}

export const serif = family("Picture Serif", { source: "source-serif-4", arabic: "noto-naskh-arabic" })
export const sans = family("Picture Sans", { source: "source-sans-3", arabic: "noto-sans-arabic" })
