/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 1,
  hash: "9dcc9c7b900f101f6210f28c140aa6f56d41f0de86a232acfb054319f4312528",
}
