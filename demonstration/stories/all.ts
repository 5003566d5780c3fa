import type { ToldStory } from "../telling"
import { campaignDays } from "./campaign-days"
import { europeAndCentralAsia } from "./europe-and-central-asia"
import { events } from "./events"
import { storiesInArabic } from "./in-arabic"
import { storiesInRussian } from "./in-russian"
import { storiesInTurkish } from "./in-turkish"
import { interviewsFromAfricaAndArabStates } from "./interviews-africa-and-arab-states"
import { interviewsFromTheAmericas } from "./interviews-americas"
import { interviewsFromAsiaAndThePacific } from "./interviews-asia-and-the-pacific"
import { interviewsInFrench } from "./interviews-in-french"
import { interviewsInSpanish } from "./interviews-in-spanish"
import { newsFromAfricaAndArabStates } from "./news-africa-and-arab-states"
import { newsFromTheAmericasAsiaAndThePacific } from "./news-americas-asia-and-the-pacific"
import { newsInFrench } from "./news-in-french"
import { newsInSpanish } from "./news-in-spanish"
import { profiles } from "./profiles"
import { workInProgress } from "./work-in-progress"

/** Every story in the order in which it is published; of the real page, the first entry comes last. */
export const stories: ToldStory[] = [
  ...campaignDays,
  ...newsInSpanish,
  ...newsInFrench,
  ...storiesInRussian,
  ...storiesInTurkish,
  ...storiesInArabic,
  ...newsFromTheAmericasAsiaAndThePacific,
  ...newsFromAfricaAndArabStates,
  ...events,
  ...interviewsInSpanish,
  ...interviewsInFrench,
  ...interviewsFromAsiaAndThePacific,
  ...interviewsFromTheAmericas,
  ...interviewsFromAfricaAndArabStates,
  ...profiles,
  ...workInProgress,
  ...europeAndCentralAsia.toReversed(),
]
