/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 5,
  hash: "8f9ee2f506e121068640d5e9d1e613e9c7a49d24699996231f464e24b9e97abc",
}
