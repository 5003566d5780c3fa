/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 10,
  hash: "b40773f9f0c9af12f14176fd07978f9d1ca8f07b792920c9d2a80975e8e2ddf5",
}
