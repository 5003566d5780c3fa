/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 8,
  hash: "fd76f06e85d49052b55e6ce931de07f9ac836aa275fa48a78d42155351854d7e",
}
