/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 14,
  hash: "b977ee86ae7b057541c00ceec96a419b0e3b1d5a7d17a16cf2df57a376788c2b",
}
