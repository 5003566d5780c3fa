/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 7,
  hash: "21d41e538c4efac8896664cbd708bb6f7cca9fc27eefd76d9b3318b9ba370195",
}
