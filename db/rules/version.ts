/**
 * Which rules these are. The number grows with every change of them, so that an older version knows a newer one's;
 * `npm run generate` sees to it, after a merge too.
 */
export const rulesVersion = {
  number: 12,
  hash: "5e1caca6507ce9de02989ecdad5ff39cad3c3594eb7930bff4c496373b55da92",
}
