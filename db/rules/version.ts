/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 22,
  hash: "2e2b9bcabd2f180cb611d15ed2820e8fc03c1f2f24aee0011244caca2169fb36",
}
