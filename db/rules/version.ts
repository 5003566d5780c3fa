/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 13,
  hash: "b8720eed72573be9684392af9ae506f93a797cbf590dcd92e237503d983cdc6e",
}
