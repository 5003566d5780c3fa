import { heading, numbered, pullQuote, story, type ToldStory, text } from "../telling"
import { cooperativesDay, landscape, published } from "./house"
import { marketHall, workshopBench } from "./views"

const filedEverywhereElse = {
  regions: ["africa", "americas", "arab-states", "asia-and-the-pacific"],
  countries: [],
  series: cooperativesDay,
}

export const campaignDays: ToldStory[] = [
  story(
    "campaign_day",
    { ...filedEverywhereElse, topics: ["finance-and-credit-unions"] },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Who keeps the books?",
        summary:
          "On the first Saturday of July 2025 we asked readers for a photograph of a ledger and the name of the person who keeps it. Four hundred and twelve arrived, and one goat.",
        date: "2025-07-05",
        theme: "The treasurer",
        leadImage: landscape(
          "Drawing of a brick workshop with a saw-tooth roof and a tall chimney in evening light.",
          "After hours, with somebody still adding up inside.",
          workshopBench,
        ),
        originallyPublishedOn: "2025-07-05",
        body: text(
          "Chairs open conferences and founders have streets named after them. Nobody names a street after a treasurer. This year the day belongs to those who stay behind after the meeting, turn the lamp up and add the column a second time.",
          "We asked three questions: who keeps your books, since when, and what is the oldest entry? The answers came from sixty-one countries. The oldest book that is still in use was begun in 1931, by the grandmother of the woman who keeps it today. The youngest treasurer is nineteen. The goat had been entered under *fixed assets*.",
          pullQuote("Nobody names a street after a treasurer."),
          heading("What they asked for"),
          "We also asked what they need. There were fewer wishes than we had expected, and they were alike:",
          numbered(
            "somebody to learn it from them before they stop;",
            "one evening a year on which the members ask questions, and not only at the end;",
            "a cupboard that locks.",
          ),
          "To all 412, and to those who could not send a photograph because they were adding up: thank you.",
        ),
      },
      fate: published("lena", "amira"),
    },
  ),
  story(
    "campaign_day",
    { ...filedEverywhereElse, topics: ["education-and-training"] },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Leave the door open",
        summary:
          "For the day on 4 July 2026, cooperatives in forty countries held an ordinary meeting with the door open, and put out a few more chairs. What happened to the chairs.",
        date: "2026-07-04",
        theme: "The open meeting",
        leadImage: landscape(
          "Drawing of a market street with coloured awnings at noon.",
          "A Saturday morning, with chairs.",
          marketHall,
        ),
        originallyPublishedOn: "2026-07-04",
        body: text(
          "There were to be no banners this year. We asked for something less comfortable: that cooperatives should hold one of their ordinary meetings, with its ordinary agenda, in front of anyone who cared to come in. Of 214 that took part, most reported an audience of between five and twenty. A dairy in Uruguay had ninety, owing to rain.",
          heading("What visitors noticed"),
          "They were asked to write down one thing on a card as they left. The cards speak of the tea, of the length of item four, and of how politely people can interrupt. A schoolboy in Davao wrote: *They voted and the boss lost and then he took the minutes.* A woman in Accra wrote that she had come in to ask for change, and that she was now on the committee for the roof.",
          heading("What members noticed"),
          "That they explain more, and better, when somebody is there who knows nothing. That abbreviations die in the open air. That there were cousins in the room who had never been asked. In eleven places the meeting decided to leave the door open in future; in one it was decided to close it again, on account of a dog.",
          pullQuote("Abbreviations die in the open air."),
          "Next year’s day falls on 3 July. If you have a proposal for it, [write to us](mailto:day@example.org), in a few lines and without abbreviations.",
        ),
      },
      fate: published("amira", "noor"),
    },
  ),
]
