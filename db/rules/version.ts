/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 15,
  hash: "48d13dbd6297e630aee1066cbf874b62cc3d7bda0ea81a7cf2859d40a080b7ae",
}
