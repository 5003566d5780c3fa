/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 3,
  hash: "8241d0883445fc552c09ab9e1908c1ba15403d9bc9ff1d665bf0cbd29c10d208",
}
