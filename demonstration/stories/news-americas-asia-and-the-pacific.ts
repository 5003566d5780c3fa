import { bullets, heading, numbered, pullQuote, quote, story, type ToldStory, text } from "../telling"
import { landscape, published } from "./house"
import { roofsInSpanish } from "./news-in-spanish"
import { harbour, roofsOfMontevideo, seaweedBay, snowRoad } from "./views"

export const newsFromTheAmericasAsiaAndThePacific: ToldStory[] = [
  story(
    "news",
    {
      regions: ["americas"],
      countries: ["DM"],
      topics: ["finance-and-credit-unions", "climate"],
      series: null,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Credit union reopens on the back of a lorry, with last year’s ledger and this year’s queue",
        summary:
          "Four days after the storm, members in the east of Dominica could draw money again. What made it possible was a printer, a padlock and a rehearsal that everyone had made fun of.",
        leadImage: landscape(
          "Drawing of a calm bay with three sailing boats at first light.",
          "The bay on the morning of the fourth day.",
          harbour,
        ),
        originallyPublishedOn: "2024-11-14",
        body: text(
          "The branch of the Windward Members’ Credit Union in the village of Castle Point lost its roof at about two in the morning, and its counter shortly afterwards. On the Friday of the same week it opened at eight, as the sign on the door had always said. The door was leaning against the lorry.",
          "Two tellers, Josette Laronde and Kelvin Prosper, paid out up to 300 dollars to any member whose name stood in a printed list of balances. The list was eleven days old. There was no telephone, so nothing could be checked; there was no generator, so there was nothing to check it on.",
          quote(
            "People said to me, Josette, how do you know I have not drawn it out since? I said, because you are going to tell me.",
          ),
          "Of 641 members who came to the lorry in nine days, 28 told her. When the systems were up again in December, the sum that had been paid out beyond what was there came to 1,940 dollars, or about three dollars a member. All but 460 of it has been paid back.",
          heading("The rehearsal"),
          "The printed list was no accident. Since 2018 every branch has printed its balances on the first and the fifteenth of the month during the season, sealed them in a freezer bag, and taken them home to two different houses. Once a year the staff spend a Saturday paying one another imaginary money out of a van. The [instructions](https://example.org/storm-plan) fit on one page:",
          numbered(
            "Who has the bag, and who has the other bag.",
            "Where the cash is fetched, and by which road if that road is gone.",
            "What is paid without asking, and what is not.",
            "Who may decide otherwise. There is one name here, and it is not the manager’s.",
          ),
          "Three neighbouring islands have asked for the page. The credit union has sent it with one addition in pencil: *bring a chair*.",
        ),
      },
      fate: published("lena", "noor"),
    },
  ),
  story(
    "news",
    {
      regions: ["americas"],
      countries: ["UY"],
      topics: ["housing", "education-and-training"],
      series: null,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        kicker: "Mutual-aid housing",
        title: "Twenty-one hours a week: how a street in Montevideo built itself, and who kept count",
        summary:
          "Fifty families have moved into the houses for which they mixed the concrete. The last to be finished was the common room, in which they had been quarrelling since before it had walls.",
        leadImage: landscape(
          "Drawing of a city of close-set houses, red roofs and trees in midday light.",
          "The city, seen from the north.",
          roofsOfMontevideo,
        ),
        originallyPublishedOn: "2026-04-21",
        body: text(
          "The keys were drawn from a hat on Sunday, in the presence of a notary, forty children and a brass band that had been promised a meal. None of the fifty families of the cooperative Las Tres Marías had known until then which house would be its own. They had built all fifty as if each might be.",
          "It took thirty-four months. Every household owed twenty-one hours of work a week, on top of its jobs; whoever could not lift could cook, mind children, guard the cement at night, or keep the book of hours. The book has 1,112 pages and was in the hands of Susana Techera, a retired tram inspector, from the first to the last.",
          heading("The book of hours"),
          "Ms Techera wrote down arrivals to the quarter of an hour. She fined her own son twice. In the second winter, when eleven families were more than a hundred hours behind, she did not read out their names, as the by-laws demand, but asked each of them to tea.",
          quote(
            "Six had a sick person at home and had been too proud to say so. Four were tired. One was lazy, and he makes excellent stew, so we moved him to the kitchen.",
          ),
          heading("What stays common"),
          bullets(
            "the ground, which belongs to the cooperative and cannot be sold;",
            "the loan, which is paid back by all over twenty-five years, and out of a relief fund when one of them cannot;",
            "the common room, with a library of 400 books and a clock from the tram depot.",
          ),
          "On the evening of the draw the two families who had got the corner houses found that each would rather have the other’s. They are allowed to exchange. It was entered in the book.",
        ),
      },
      fate: published("amira", "noor"),
    },
    roofsInSpanish,
  ),
  story(
    "news",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["JP"],
      topics: ["care-work", "worker-cooperatives"],
      series: null,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "The snow rota",
        summary:
          "In a valley in Akita where the median age is sixty-seven, a workers’ cooperative clears snow, delivers lunch and notices things.",
        leadImage: landscape(
          "Drawing of snow-covered mountains with three red-roofed houses and dark trees at their foot.",
          "The upper valley in January.",
          snowRoad,
        ),
        originallyPublishedOn: "2026-01-29",
        body: text(
          "By half past five on Monday there were seventy centimetres of new snow in the upper valley. By seven the eleven people of the Yukimushi workers’ cooperative had dug out 64 front doors, in the order that they always follow: first those behind which somebody takes medicine in the morning, then those behind which somebody has to go to work, then the temple.",
          "The cooperative was founded in 2019 by a dismissed bus driver, two carers and the last three employees of a noodle shop. Its statutes name snow, lunch and “other noticing”. The last term was queried by the prefecture. Kenji Sasamori, the bus driver, explained to the official on the telephone that whoever clears a path sees whether there are footprints on it.",
          heading("Other noticing"),
          "Every shift ends with ten minutes in which each member names one thing that was different. Usually it is nothing: a light on, a newspaper still in its box, a dog on the wrong side of a fence. In the winter before last it was, on nine occasions, somebody lying on the floor. Eight of the nine are alive.",
          pullQuote("Whoever clears a path sees whether there are footprints on it.", "Kenji Sasamori"),
          heading("What it costs"),
          "A household pays 4,800 yen a month in winter and 2,000 in summer. The town pays for those who cannot. All members earn the same by the hour, with one exception: whoever climbs on to a roof gets half as much again, and has to be tied to somebody who gets the same.",
          "Members are growing older too; the oldest is seventy-one and is no longer allowed on roofs, a decision in which he voted with the majority. In April two people under thirty are to join, a couple from Osaka who had come on holiday to see the snow. They were handed a shovel.",
        ),
      },
      fate: published("lena", "amira"),
    },
  ),
  story(
    "news",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["ID"],
      topics: ["agriculture-and-food", "climate", "womens-cooperatives"],
      series: null,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Seaweed growers off Sulawesi put the weather on a blackboard, and the price beside it",
        summary:
          "White rot took a third of the lines in 2024. Since then nine villages have shared water temperatures by two-way radio, every morning at five.",
        leadImage: landscape(
          "Drawing of a grey-green sea with three sailing boats under monsoon clouds.",
          "Monsoon over the growing lines.",
          seaweedBay,
        ),
        originallyPublishedOn: "2025-06-10",
        body: text(
          "At five in the morning, nine women in nine villages along the gulf put a thermometer on a string into the sea, at one metre and at three. At ten past five they read the figures to one another over two-way radios that were bought from a taxi firm. At a quarter past, the figures stand on nine blackboards.",
          "If the upper figure is above 30.5 degrees for three days running, the lines have to be lowered, or the seaweed turns white and breaks. In 2024 nobody had measured. The growers’ cooperative Sinar Teluk lost 34 tonnes, about a third of a year, and eleven families left for the nickel works.",
          heading("A second column"),
          "The blackboards were meant for temperature alone. In the second week somebody at Lembang wrote beside it what the buyer had offered the evening before: 21,000 rupiah for dried weed. At Tanjung it had been 17,500, from the same buyer, on the same evening. The second column has been kept ever since, and the difference between the highest and the lowest price in the gulf has shrunk from 3,500 rupiah to 400.",
          quote(
            "He asked who had taught us to use radios. I said, you did, when you took us for nine different people.",
          ),
          "Nurhayati Daeng, who reads for Lembang, says that the buyer has since had a radio of his own put into his boat. The women have no objection. They read slowly and clearly.",
          "The figures of two seasons fill eleven exercise books. A marine institute has asked for copies, and will get them for the price of the copying and one lecture, to be held on the beach, about what the lower figure means.",
        ),
      },
      fate: published("amira", "noor"),
    },
  ),
]
