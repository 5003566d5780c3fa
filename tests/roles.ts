import { nameOf } from "@/db/roles"

/** The names of the lesser roles in a test's own database. */
export const appRole = nameOf("imprimatur_app", process.env)
export const publicRole = nameOf("imprimatur_public", process.env)
