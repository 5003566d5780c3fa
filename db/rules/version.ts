/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 13,
  hash: "dd1a9fa0e808a466b90c022a03ee3a84c9bca048cfb37e5bc6cd3f9eff0f1a7f",
}
