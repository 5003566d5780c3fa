import { cast, demonstrationPassword, onePerRole } from "@/demonstration/cast"
import { isOpenDemonstration } from "@/env"

type Site = { SITE_URL: string; HOST: string; DEMONSTRATION: "on" | "off" }

/** What `npm start` says when the site is there. */
export function welcome(site: Site, hasPeople: boolean) {
  const { SITE_URL, DEMONSTRATION } = site
  const lines = ["", `  The site   ${SITE_URL}`, `  The desk   ${SITE_URL}/desk`]
  if (DEMONSTRATION === "on") {
    lines.push("", `  Demonstration accounts, all with the password "${demonstrationPassword}":`)
    for (const [role, name] of Object.entries(onePerRole))
      lines.push(`    ${role.padEnd(14)} ${cast[name].email}`)
    lines.push(`    ${"two roles".padEnd(14)} ${cast.amira.email} (editor and reviewer)`)
    if (isOpenDemonstration(site))
      lines.push("  Others can reach this site and sign in as these people; each of its pages says so.")
  } else if (!hasPeople) {
    lines.push("", "  Nobody has an account yet. Add the first person:")
    lines.push('    npm run add-person -- --email ada@example.org --name "Ada" --roles administrator,editor')
    lines.push(
      "  The demonstration is off. DEMONSTRATION=on fills it in, for everybody who can reach the site.",
    )
  }
  return lines.join("\n")
}
