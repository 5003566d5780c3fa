/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 11,
  hash: "1cf4b7c00d859e01c1a010aa8ce74fb4310aa897e9c93b0dc5d3dbf2c79e2024",
}
