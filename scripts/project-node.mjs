import { join } from "node:path"
import { root } from "./install.mjs"

export const ownNode = join(
  root,
  process.platform === "win32" ? "node_modules/node/bin/node.exe" : "node_modules/.bin/node",
)
