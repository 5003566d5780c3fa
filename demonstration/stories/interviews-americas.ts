import { ask, bullets, pullQuote, story, type ToldStory, text } from "../telling"
import { ruth, tomas } from "./faces"
import { portrait, published, spotlight } from "./house"
import { tomasInSpanish } from "./interviews-in-spanish"

export const interviewsFromTheAmericas: ToldStory[] = [
  story(
    "interview",
    {
      regions: ["americas"],
      countries: ["AR"],
      topics: ["waste-and-recycling", "worker-cooperatives"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Nobody asked whether we existed. Now they ask us how to sort",
        summary:
          "In a windy town in northern Patagonia, eighty-seven waste pickers went from the tip to a municipal contract in eleven years. Their coordinator on handcarts, cardboard prices and the day the mayor’s office rang to ask which bin was which.",
        people: [
          {
            name: "Tomás Quiroga",
            role: "Coordinator of the sorting hall",
            organisation: "Recuperadores del Sur",
            about: "Tiler until 2013, waste picker since, and coordinator by eighty votes to seven.",
            portrait: portrait(
              "Drawing of a man with swept-back greying hair, a moustache and blue overalls, on a rust-red ground.",
              tomas,
            ),
          },
        ],
        interviewedOn: "2026-09-17",
        originallyPublishedOn: "2026-10-08",
        body: text(
          "The sorting hall of Recuperadores del Sur used to be a bus depot. The pits in which mechanics once stood under the engines are now where the glass goes. It was blowing at seventy kilometres an hour on the day of our visit, and everything that was not tied down had been tied down the evening before.",
          ask(
            "q-thetip",
            "How did you come to this work?",
            "By bicycle. I laid tiles until 2013. Then nobody was building, and my brother-in-law told me there was copper at the tip if one came before six. There were about two hundred of us in winter. You learned the lorries by their sound: the one from the centre had a loose tailgate and brought paper, the one from the industrial park had good brakes and brought metal.",
            "I should say that I was ashamed. I used to tell my mother I had a job in recycling, and she told the neighbours that I was an engineer. When the cooperative was registered she hung the certificate in the kitchen. So in a way I have caught up.",
          ),
          ask(
            "q-registry",
            "What made two hundred people on a tip into a cooperative?",
            "It did not make two hundred, it made fourteen. The rest did not trust us, and why should they? People had come before with vests and a banner, taken a photograph and gone. We started with one thing only: we sold the cardboard together. The buyer paid 60 for a bag and 95 for a bale. To make a bale you need a press, and to have a press you need fourteen people who each give up a week’s cardboard.",
            "The press was second-hand and had been used for wool. The first bale smelled of sheep. But it fetched 95, and on Saturday there were thirty of us.",
          ),
          pullQuote(
            "The first bale smelled of sheep. But it fetched the full price, and on Saturday there were thirty of us.",
            "Tomás Quiroga",
          ),
          ask(
            "q-contract",
            "The town now pays you for collection. How did the first contract come about?",
            "Somebody had bought bins. Very good bins, green and blue, four hundred of them. They stood them out on a Monday and on the Thursday they were full of everything, because nobody had asked a single person who sorts for a living what people throw away together. The telephone rang and a young woman from the municipality said, excuse me, which bin is which? I said, madam, it is your bin.",
            "Nobody had asked whether we existed. Now they ask us how to sort. She came, she put on gloves, she stood at the belt for two mornings, and she wrote the tender herself. I want that to be in the record because people always say that the authorities do not listen. One of them did, and she had to have a tetanus injection.",
          ),
          ask(
            "q-wages",
            "You pay by the hour and not by the kilo. Why?",
            "We paid by the kilo for two years. The young ones took the metal, the old ones got the film. Film weighs nothing, it flies, you chase it. A woman of sixty-one brought home a third of what her grandson did, and they had worked at the same table.",
            "So we changed to the hour, and output fell. I will not lie to you, it fell by a fifth in the first month. Then we put the figure up on the wall, the whole hall’s figure, no names, and we read it out at the break. It took until August to come back. The assembly voted on it three times:",
            bullets(
              "the first time 31 to 29 for the hour;",
              "the second time 44 to 22, after we had seen a winter of it;",
              "the third time only because the statutes demand three, and it was the shortest item of the evening.",
            ),
          ),
          ask(
            "q-price",
            "When the price of cardboard falls, what do you do?",
            "We curse, and then we look into the fund. Out of every bale seven per cent goes into what we call the roof, because it was first meant for the roof. In a bad quarter it fills up the wages. In 2023 it was used for eleven weeks and there were nine thousand pesos left in it. I had grey hair before, but it was decorative.",
            "What really helps is the contract. The town pays us for the service of collecting, whether cardboard is dear or not. People confuse that with charity. Nobody calls the man who empties the dustbin a beneficiary.",
          ),
          pullQuote("Nobody calls the man who empties the dustbin a beneficiary.", "Tomás Quiroga"),
          ask(
            "q-machine",
            "A private firm has offered the town a plant with optical sorters. Does that worry you?",
            "The machine sees very well. It does not know that in this town people put glass jars into shoe boxes so that they do not break. We know it, because it is our mothers who do it. I have asked the firm what the machine does with a shoe box and they have promised me an answer.",
            "I am not against it. I have carried enough. If there is to be a machine, then let it stand in our hall, and let the assembly decide whose back it spares first. We have had a list since 2019. I am number thirty-four.",
          ),
          ask(
            "q-next",
            "And the next eleven years?",
            "Glass. Ours travels eleven hundred kilometres to be melted, because there is no furnace nearer. Four cooperatives are now storing it together until there is enough for a train. It is a very Patagonian project: a long distance, a strong wind, and a great many bottles.",
          ),
        ),
      },
      fate: published("lena", "amira"),
    },
    tomasInSpanish,
  ),
  story(
    "interview",
    {
      regions: ["americas"],
      countries: ["CA"],
      topics: ["worker-cooperatives", "finance-and-credit-unions", "law-and-policy"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "“He would only sell to people he had already quarrelled with”",
        summary:
          "When the owner of a Manitoba hardware and feed store turned seventy-four, nineteen employees bought it from him. Their chair describes eleven months of valuations, a loan secured on fence wire, and the former owner’s stool.",
        people: [
          {
            name: "Ruth Penner",
            role: "Chair of the board, and paint counter",
            organisation: "Brandt’s Crossing Hardware and Feed Co-op",
            portrait: portrait(
              "Drawing of an older woman with short white hair, half-moon glasses and a green apron, on a plum ground.",
              ruth,
            ),
          },
        ],
        originallyPublishedOn: "2025-11-20",
        body: text(
          "Brandt’s Crossing has 640 inhabitants, a grain elevator and one place to buy a hinge. Ruth Penner has worked in that place since 1987. Since March 2023 she has also, with eighteen colleagues, owned it.",
          ask(
            "q-owner",
            "How does one buy a shop from a man who does not want to sell?",
            "One waits for his knees. Walter was seventy-four and he could no longer get down to the bottom shelf for the elevator bolts. He had two offers. One was a chain that wanted the lot and not the building, and one was a gentleman from the city who wanted the building and not us. He turned both down and told nobody, and then the second gentleman’s lawyer rang the shop by mistake and I picked up.",
            "I went into the office and said that we would like to be asked. He said, you have no money. I said, that is a different question. We had quarrelled about something every week since 1987, and I think that that was in our favour. He would only sell to people he had already quarrelled with, because he knew how they behaved in it.",
          ),
          ask(
            "q-value",
            "How did you agree on a price?",
            "With three valuers. His said one million four, ours said nine hundred, and then we shared the cost of a third who came out in February in city shoes. He counted every drawer. There are 2,208 drawers. He found things in there that we had been out of since the nineties.",
            "He arrived at one million one hundred and sixty. Walter said he would have liked it to be more and I said that I would have liked it to be less, and the valuer said that in his experience this was the sound of a fair price.",
          ),
          pullQuote(
            "There are 2,208 drawers. The valuer found things in them that we had been out of since the nineties.",
            "Ruth Penner",
          ),
          ask(
            "q-money",
            "And the money? You are nineteen people on shop wages.",
            "Every member put in four thousand dollars. Some had it, some borrowed it, and for six of us it is taken out of the pay, thirty-five dollars a fortnight. Nobody may put in more than another, that was important, because we have a farmer’s son on staff who could have bought the paint aisle outright.",
            "The credit union lent us half of the price against the building and the stock. They had never lent on stock of that kind. The young man asked what fence wire does when it gets old and I told him that it becomes vintage. Walter lent us the rest himself, over nine years. He is paid on the first of the month, and on the second he comes in and complains about the till.",
          ),
          ask(
            "q-between",
            "What was harder than you expected?",
            "The day in between. By law somebody has to own the shop at every moment, and the bank, the notary and the wholesaler each wanted the other two to go first. For about four hours on a Thursday we had a shop that belonged to us with stock that belonged to Walter and a feed licence that belonged to nobody. We put up a sign: closed for stock-taking. It was true in a philosophical sense.",
            "If the province wants to help with this, then it should not give us a grant. It should give us a sheet of paper that says who goes first. There must be two hundred shops between here and the lake whose owners are over seventy.",
          ),
          ask(
            "q-boss",
            "You still have a manager. What has changed for her?",
            "Delia was the manager before and we elected her, seventeen to one; she is convinced that the one was herself. What changed is that she has to explain. Under Walter, if the seed order was wrong, it was wrong. Now it is wrong with a graph. At first it slowed us down. In the second spring she explained the seed order beforehand, and Ray from the yard, who has never in his life spoken at a meeting, said that it was too early by two weeks because of the frost on the east side. It was too early by two weeks.",
            "She told me she had worked with Ray for sixteen years and had never known that he kept a frost diary. Nor had Ray’s wife.",
          ),
          pullQuote(
            "Under the old owner, if the seed order was wrong, it was wrong. Now it is wrong with a graph.",
            "Ruth Penner",
          ),
          ask(
            "q-profit",
            "Has it paid?",
            "The first year, no. We lost eleven thousand dollars, most of it on a computer system that sold us a very large quantity of one kind of glove. The second year we made sixty-two thousand. The meeting put half of it into the loan, a quarter into the reserve, and shared out a quarter by hours worked. I got eight hundred and six dollars. I bought a stool.",
            "We hold the annual meeting in the yard, between the salt blocks and the culverts, and anyone may stand behind the rope and listen. The first time there were more people behind the rope than in front of it. They wanted to see whether we would put up our own wages. We did, by forty cents an hour, and somebody behind the rope clapped. It was the butcher, who is sixty-nine and has four employees.",
          ),
          ask(
            "q-stool",
            "A stool?",
            "Walter’s went with him. It was in none of the three valuations. He sat on it by the door for thirty-eight years, and on the first morning there was a round patch on the floor with the varnish still on it. People came in and stepped round it. So I bought one and put it there. Anyone may sit on it. Mostly, on the second of the month, it is Walter.",
          ),
        ),
      },
      fate: published("lena", "noor"),
    },
  ),
]
