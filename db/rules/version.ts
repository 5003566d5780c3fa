/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 11,
  hash: "d09b94c128d4db40d8d7cf079f223271d51d268be46e66a466c8352ad9448681",
}
