import type { ToldStory } from "../telling"
import { europeAndCentralAsia } from "./europe-and-central-asia"
import { interviewsFromAfricaAndArabStates } from "./interviews-africa-and-arab-states"
import { interviewsFromTheAmericas } from "./interviews-americas"
import { interviewsFromAsiaAndThePacific } from "./interviews-asia-and-the-pacific"
import { interviewsInFrench } from "./interviews-in-french"
import { interviewsInSpanish } from "./interviews-in-spanish"

/** Every story in the order in which it is published; of the real page, the first entry comes last. */
export const stories: ToldStory[] = [
  ...interviewsFromAsiaAndThePacific,
  ...interviewsFromTheAmericas,
  ...interviewsFromAfricaAndArabStates,
  ...interviewsInFrench,
  ...interviewsInSpanish,
  ...europeAndCentralAsia.toReversed(),
]
