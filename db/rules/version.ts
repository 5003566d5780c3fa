/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 7,
  hash: "75f2261acf9127416d8f2adf385d60d37ff9a42a61cb6da5ff99a71a022569d8",
}
