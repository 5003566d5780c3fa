/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 21,
  hash: "bec43815e4f79d0e3cf6cfd2bc73a40580c4998a835a8d4228f20d1f01514689",
}
