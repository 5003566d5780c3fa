/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 10,
  hash: "054a8f79624136b599528a756822b25529fa413cc7eb893509dd7d3921a8164f",
}
