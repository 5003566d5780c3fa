/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 2,
  hash: "ed12b03ad541d29b45d2500ccb1401234950bca2e0706ec5c5ef0e006e44e409",
}
