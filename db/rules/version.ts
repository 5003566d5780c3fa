/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 7,
  hash: "10783b72925704e29697f93990467583678afea8e3564604ac1732b1f6877c74",
}
