import type { SavedText } from "./draft"

type Saver = Pick<SavedText, "isYours" | "savedBy">

const elsewhere = "in another tab or on another device"

/**
 * Sentences about a version that was saved meanwhile. It may be the same person's, of another page or device: then
 * nobody is told of themselves as of somebody else.
 */
export const whoSaved = ({ isYours, savedBy }: Saver) =>
  isYours
    ? {
        samePlace: `You saved this text ${elsewhere} meanwhile, and changed the same place here.`,
        savedIt: (when: string) => `You saved this text ${elsewhere} ${when}, after you had opened it here.`,
        inPlaces: (count: number) =>
          count === 1
            ? "It was changed in this place both there and here; everything else goes together."
            : `It was changed in these ${count} places both there and here; everything else goes together.`,
        changed: (what: string) => `You changed ${what} ${elsewhere}; both changes are in.`,
        words: "what you had saved there",
        title: "Saved there",
        names: {
          mine: "Written here",
          theirs: "Saved there",
          all: { mine: "Choose what is here everywhere", theirs: "Choose what is there everywhere" },
        },
        take: "Take what is there, set this aside",
      }
    : {
        samePlace: `${savedBy} saved this text meanwhile, and you both changed the same place.`,
        savedIt: (when: string) => `${savedBy} saved this text ${when}, after you had opened it.`,
        inPlaces: (count: number) =>
          count === 1
            ? "You both changed this place; everything else goes together."
            : `You both changed these ${count} places; everything else goes together.`,
        changed: (what: string) => `${savedBy} changed ${what} meanwhile; both changes are in.`,
        words: `what ${savedBy} had saved`,
        title: `Saved by ${savedBy}`,
        names: {
          mine: "Yours",
          theirs: `What ${savedBy} saved`,
          all: { mine: "Choose yours everywhere", theirs: `Choose ${savedBy}’s everywhere` },
        },
        take: "Take theirs, set mine aside",
      }
