/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 9,
  hash: "282cf803675beecf62ac831967cdb98834d726563be7478e05d55100b59854d7",
}
