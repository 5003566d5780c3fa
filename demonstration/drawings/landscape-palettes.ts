import type { LandscapePalette } from "./landscape-options"

export interface Palette {
  sky: string
  /** The band of air above the horizon. */
  haze: string
  /** Sun or moon. */
  orb: string
  /** Land from the farthest layer to the nearest. */
  land: readonly [far: string, middle: string, near: string]
  /** The one lively colour: roofs, sails, awnings. */
  accent: string
  /** Lit windows, foam, snow, cloth in the light. */
  light: string
  dark: string
}

export const palettes: Record<LandscapePalette, Palette> = {
  dawn: {
    sky: "#cfdfdb",
    haze: "#f0e4c9",
    orb: "#f5dba4",
    land: ["#a4c6c1", "#4a8f8a", "#0d5c63"],
    accent: "#c8785a",
    light: "#f7ecd3",
    dark: "#0d3f49",
  },
  noon: {
    sky: "#b9d3da",
    haze: "#dfe7dc",
    orb: "#f8e7b0",
    land: ["#a9bfae", "#6f8f72", "#3d5a48"],
    accent: "#b3401f",
    light: "#f6efdc",
    dark: "#243b38",
  },
  dusk: {
    sky: "#6b4a6b",
    haze: "#d98e6a",
    orb: "#f3c987",
    land: ["#b06a68", "#6d4863", "#2f2b45"],
    accent: "#d9763f",
    light: "#f6d9a8",
    dark: "#1c1d33",
  },
  night: {
    sky: "#22314a",
    haze: "#3f5573",
    orb: "#ece5cf",
    land: ["#48607c", "#2c4259", "#14212b"],
    accent: "#8a5a52",
    light: "#f0cd84",
    dark: "#0c151d",
  },
  harvest: {
    sky: "#e8d9b5",
    haze: "#f3e7c9",
    orb: "#e0a94c",
    land: ["#d8be84", "#c49a3a", "#8a5a2b"],
    accent: "#b3401f",
    light: "#faf0d6",
    dark: "#4f3420",
  },
  monsoon: {
    sky: "#8799a6",
    haze: "#b4c0bd",
    orb: "#dfe0d2",
    land: ["#8fa6a0", "#5c8175", "#2d4f4a"],
    accent: "#c49a3a",
    light: "#e9ead9",
    dark: "#1b3236",
  },
  spring: {
    sky: "#e3e6d3",
    haze: "#f5eedb",
    orb: "#f2cfa2",
    land: ["#bccda6", "#85a777", "#4a7358"],
    accent: "#c9776f",
    light: "#fbf3e3",
    dark: "#2c4a3e",
  },
  winter: {
    sky: "#c7d1da",
    haze: "#e6e6e0",
    orb: "#f4ead2",
    land: ["#aab8c6", "#74879f", "#3f506b"],
    accent: "#a84a3a",
    light: "#f5f3ec",
    dark: "#22304a",
  },
  ember: {
    sky: "#e2a273",
    haze: "#f1cb93",
    orb: "#fae3b0",
    land: ["#cf7f55", "#a4492d", "#5a2a2a"],
    accent: "#0d5c63",
    light: "#fbe8c6",
    dark: "#35191f",
  },
}
