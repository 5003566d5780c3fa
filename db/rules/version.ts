/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 8,
  hash: "00def55a16472dc1d8b083d1d78550e1af109755535d5b9fd599ade605ae2e1b",
}
