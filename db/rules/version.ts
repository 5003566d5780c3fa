/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 4,
  hash: "6aeaa45867ffdcc4aa779981ccd4e884cf18a24a1fa5f21af69fd50a022c3601",
}
