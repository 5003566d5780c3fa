/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 9,
  hash: "c92f19b32721df08dff3060f4ae81296a3a7f8377feba795029b9b0da107b1fc",
}
