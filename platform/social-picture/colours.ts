/** Those of a page in the light (app/styles/house.css); a picture cannot follow its reader's setting. */
export const colours = {
  paper: "#fbfaf6",
  ink: "#14212b",
  soft: "#51606b",
  rule: "#d9d5c9",
  accent: "#0d5c63",
  signal: "#b3401f",
} as const
