/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 2,
  hash: "c79d9be590fa56eb40e608df5555d5e6849db21740db3f0746a254678b823a95",
}
