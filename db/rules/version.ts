/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 21,
  hash: "34a2f95f809345fe5edbdc9e0760a54d7c4423ea82d15f380bf75d30c6f093f2",
}
