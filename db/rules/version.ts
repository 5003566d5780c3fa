/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 9,
  hash: "ed9f5de98c1b2d5a65c644a158b39680504542ca5b256ddb527ddc019acbc939",
}
