/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 23,
  hash: "3bca32216684d6a6278e08f70c9d82482877504dfcc975e09bd9579924f2c596",
}
