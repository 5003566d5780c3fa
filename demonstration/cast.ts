import type { Role } from "@/domain/roles"

/** The people of the demonstration, and of the tests. All of them are invented. */
export const cast = {
  amira: {
    name: "Amira Benali",
    email: "amira@example.org",
    roles: ["editor", "reviewer"],
    timeZone: "Africa/Tunis",
  },
  diego: { name: "Diego Salas", email: "diego@example.org", roles: ["writer"], timeZone: "America/Bogota" },
  lena: { name: "Lena Vogt", email: "lena@example.org", roles: ["reviewer"], timeZone: "Europe/Zurich" },
  claire: { name: "Claire Adou", email: "claire@example.org", roles: ["writer"], timeZone: "Africa/Abidjan" },
  noor: { name: "Noor Rahman", email: "noor@example.org", roles: ["editor"], timeZone: "Asia/Dhaka" },
  tomas: {
    name: "Tomas Lindqvist",
    email: "tomas@example.org",
    roles: ["administrator"],
    timeZone: "Europe/Stockholm",
  },
} as const satisfies Record<string, { name: string; email: string; roles: readonly Role[]; timeZone: string }>

export type CastName = keyof typeof cast

/** The accounts that the start prints: one for each role. */
export const onePerRole: Record<Role, CastName> = {
  writer: "diego",
  editor: "noor",
  reviewer: "lena",
  administrator: "tomas",
}

/** The password of every account of the demonstration. It is printed at the start, so it protects nothing. */
export const demonstrationPassword = "seven bees on thyme"
