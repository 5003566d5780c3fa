/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 12,
  hash: "93efb50d4a8d0191b9679330ecd94baae7c37038dbfcd40df970ef9f62123593",
}
