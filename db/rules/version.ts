/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 9,
  hash: "34d307d4f20a95accc20e147bfcef9f3c83493831fd65d7ace2a3d127f9338cf",
}
