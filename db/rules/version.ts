/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 10,
  hash: "76cf3745f33e1452ef7e417836c551f1b53da51ba807a3ee2c17c3a7e612103b",
}
