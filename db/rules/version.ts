/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 7,
  hash: "f7b588a2d6ebc614b4171a3997b9f017039ba4a9a10deda71b60b2759c0229c5",
}
