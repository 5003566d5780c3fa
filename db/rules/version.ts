/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 8,
  hash: "e888f47cd9949f57317bcd41b5deca03ad76c8b232d26531de3befe5151def74",
}
