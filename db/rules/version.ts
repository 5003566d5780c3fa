/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 7,
  hash: "0092097b098d05e278604671f1b871bc95ee2527ca3044fde371618ed764d02a",
}
