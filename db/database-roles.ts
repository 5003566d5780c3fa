/** The two lesser roles. (The server and its workers load this file as it is, without a build.) */

export const appRole = "imprimatur_app"
export const publicRole = "imprimatur_public"
