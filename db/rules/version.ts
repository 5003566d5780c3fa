/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 7,
  hash: "101a0328f1541b63326cfe1e0d1a4aa4785c4e9845f827d7803476631af16aaa",
}
