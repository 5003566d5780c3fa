/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 6,
  hash: "0ef5e12a17d61c851d9a67b4713107c91c88cfc0af1190fbd1afac9f1e70c1de",
}
