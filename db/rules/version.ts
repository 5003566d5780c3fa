/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 9,
  hash: "11f9de3ac93b35b53846af598a75345c0286d94d5e3c2a90e955222362293bd8",
}
