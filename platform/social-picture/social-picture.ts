import { inTurn } from "@/platform/in-turn"
import { drawSocialPicture } from "./draw"

/** Draws pictures of links one after the other: each takes a processor for some tens of milliseconds. */
export const socialPicture = inTurn(drawSocialPicture)
