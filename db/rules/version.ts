/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 10,
  hash: "d239104ed206a8f86fa2f434cc00bad7e4f3a3427d18577b793620b82be818c4",
}
