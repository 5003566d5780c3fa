/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 18,
  hash: "936ce06dd55c078968a2c3717525f02463037ea233d3c8830356d9db7ec62cb1",
}
