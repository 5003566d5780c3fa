/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 1,
  hash: "8139eca4fda5e9d2878c670e7e7188a4a5949ac35c2fd47d46659901bc38c6f3",
}
