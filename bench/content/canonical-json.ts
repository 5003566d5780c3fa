import { createHash } from "node:crypto"

/**
 * JSON as PostgreSQL writes a jsonb value: keys by length and then by bytes, a space after each colon and comma.
 * The hash of a revision is taken over exactly these bytes.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(", ")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}: ${canonicalJson(member)}`)
  return `{${members.join(", ")}}`
}

export const hashOf = (json: string) => createHash("sha256").update(json).digest("hex")
