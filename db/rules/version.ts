/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 8,
  hash: "b19175e1f897d0dd222f1285b485ddcd796f6b8bbf6f297a21e896330b106b76",
}
