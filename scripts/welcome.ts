import { cast, demonstrationPassword, onePerRole } from "@/demonstration/cast"

/** What `npm start` says when the site is there. */
export function welcome(
  { SITE_URL, DEMONSTRATION }: { SITE_URL: string; DEMONSTRATION: "on" | "off" },
  hasPeople: boolean,
) {
  const lines = ["", `  The site   ${SITE_URL}`, `  The desk   ${SITE_URL}/desk`]
  if (DEMONSTRATION === "on") {
    lines.push("", `  Demonstration accounts, all with the password "${demonstrationPassword}":`)
    for (const [role, name] of Object.entries(onePerRole))
      lines.push(`    ${role.padEnd(14)} ${cast[name].email}`)
    lines.push(`    ${"two roles".padEnd(14)} ${cast.amira.email} (editor and reviewer)`)
  } else if (!hasPeople) {
    lines.push("", "  Nobody has an account yet. Add the first person:")
    lines.push('    npm run add-person -- --email ada@example.org --name "Ada" --roles administrator,editor')
  }
  return lines.join("\n")
}
