/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 20,
  hash: "e946c755c9dcbcc198daafd2da43dfb89fffb53aebd47f2d69b935d4aea903c0",
}
