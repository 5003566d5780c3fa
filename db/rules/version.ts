/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 19,
  hash: "f33e6593e612a94378388f9f92da371949a77b3974f4fa8a8c2104ed25b36faf",
}
