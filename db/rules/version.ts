/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 25,
  hash: "10273949ff81787fc1c73aac1ea3a254221f8f9dece977fe55610e35305a41af",
}
