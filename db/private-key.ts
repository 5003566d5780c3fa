import { createHash, randomBytes } from "node:crypto"

/** The key in a private link; the database keeps its hash only. */
export const newKey = () => randomBytes(32).toString("base64url")
export const hashOfKey = (key: string) => createHash("sha256").update(key).digest()
