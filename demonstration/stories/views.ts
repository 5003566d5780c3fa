import type { LandscapeOptions } from "../drawings/landscape"

/** The lead pictures. A view is kept here so that every language version shows the same one. */

export const teaSlopes: LandscapeOptions = { seed: "tea slopes", motif: "terraces", palette: "spring" }
export const villageAtDusk: LandscapeOptions = { seed: "village meters", motif: "hills", palette: "dusk" }
export const roofsOfMontevideo: LandscapeOptions = { seed: "roofs", motif: "city", palette: "noon" }
export const snowRoad: LandscapeOptions = { seed: "snow rota", motif: "mountains", palette: "winter" }
export const harbour: LandscapeOptions = { seed: "after the storm", motif: "sea", palette: "dawn" }
export const savannaMarket: LandscapeOptions = { seed: "three keys", motif: "savanna", palette: "harvest" }
export const seaweedBay: LandscapeOptions = { seed: "seaweed", motif: "sea", palette: "monsoon" }
export const marketHall: LandscapeOptions = { seed: "open doors", motif: "market", palette: "noon" }
export const workshopBench: LandscapeOptions = { seed: "keys", motif: "workshop", palette: "ember" }
export const nairobiHills: LandscapeOptions = { seed: "nairobi", motif: "hills", palette: "dawn" }
export const cocoaHills: LandscapeOptions = { seed: "cocoa", motif: "hills", palette: "monsoon" }
export const yerbaFields: LandscapeOptions = { seed: "yerba", motif: "fields", palette: "harvest" }
export const morningTerraces: LandscapeOptions = { seed: "morning", motif: "terraces", palette: "dawn" }
export const oasisDunes: LandscapeOptions = { seed: "siwa", motif: "dunes", palette: "harvest" }
export const winterPasture: LandscapeOptions = { seed: "felt", motif: "mountains", palette: "winter" }
export const riverMarket: LandscapeOptions = { seed: "mekong", motif: "market", palette: "dawn" }
