/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 9,
  hash: "42645cf0bad27d42827444a103c5ce6d31125d9ea54808ab0aef08fb6569d84e",
}
