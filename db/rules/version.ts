/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 11,
  hash: "b4b20ab48360c992af5d6971399532fd5e7dce49a88196c21171b81441ef5cbd",
}
