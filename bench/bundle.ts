import { join, resolve } from "node:path"
import { build } from "vite"

/**
 * The publisher in one file. As source it takes most of a second of a core to start; killed and started again every
 * moment, that would be measured in place of what it does.
 */
export async function bundlePublisher(folder: string) {
  await build({
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@": resolve(".") } },
    ssr: { noExternal: true, resolve: { conditions: ["react-server"] } },
    build: { ssr: "bench/publisher.ts", outDir: folder, emptyOutDir: false },
  })
  return join(folder, "publisher.js")
}
