import { createHash } from "node:crypto"

/** db/rules/version.ts as it should be: with the hash of today's rules, and a higher number where they changed. */
export async function rulesVersionFile(): Promise<string> {
  process.env.SITE_TIME_ZONE = "Europe/Zurich" // a rule has it in it, and is the same rule in another zone
  const { rules } = await import("@/db/rules/all")
  const { rulesVersion } = await import("@/db/rules/version")
  const hash = createHash("sha256").update(rules.join("\n")).digest("hex")
  const number = rulesVersion.number + (hash === rulesVersion.hash ? 0 : 1)
  return [
    "/**",
    " * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;",
    " * `npm run generate` sees to it, after a merge too.",
    " */",
    "export const rulesVersion = {",
    `  number: ${number},`,
    `  hash: "${hash}",`,
    "}",
    "",
  ].join("\n")
}
