/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 6,
  hash: "d3b23645127b40329400bffb34b2674e6b199247943916e4bfa7e6b95f0aa360",
}
