import { ask, bullets, pullQuote, story, type ToldStory, type ToldText, text } from "../telling"
import { leila, nadim, ruwan, ximena } from "./faces"
import { champions, portrait, published } from "./house"
import { leilaInArabic } from "./in-arabic"

const leilaInFrench: ToldText<"profile"> = {
  language: "fr",
  writer: "claire",
  content: {
    title: "Leïla Haddad, bureau de Tunis",
    summary:
      "Douze ans auprès de coopératives de femmes lui ont appris la patience, la tenue des registres et l’usage du thé. Elle se méfie surtout du deuxième rendez-vous.",
    people: [
      {
        name: "Leïla Haddad",
        role: "Chargée de programme, coopératives de femmes",
        organisation: "",
        portrait: portrait(
          "Dessin d’une femme aux cheveux bouclés, en veste sombre, avec des anneaux aux oreilles, sur fond vert sauge.",
          leila,
          "fr",
        ),
      },
    ],
    office: "Bureau de Tunis",
    originallyPublishedOn: "2026-10-28",
    body: text(
      "Dans le coffre de la voiture de service de Leïla Haddad, il y a une roue de secours, une bâche et onze registres à dos toilé. Elle en laisse un partout où elle passe. « Un ordinateur impressionne, dit-elle. Un registre, on le corrige. »",
      "Comptable de formation, elle est arrivée à Tunis en 2014 pour un remplacement de six mois. Elle travaille depuis avec quarante-trois coopératives de femmes, de la cueillette des câpres au tissage, et connaît par leur prénom la plupart des trésorières. Elle connaît aussi les maris, les gendres et les employés de banque, « parce que c’est par eux que passe la signature ».",
      ask(
        "q-first",
        "Que fait-on lors d’une première visite ?",
        "On boit le thé et on ne propose rien. La première fois, les gens vous disent ce qu’ils croient que vous pouvez financer. La deuxième, ils sont polis. C’est à la troisième que quelqu’un vous montre le vrai cahier, celui où il y a les dettes. Mon travail commence là.",
      ),
      ask(
        "q-error",
        "Une erreur dont vous parlez volontiers ?",
        "Nous avions fait venir un métier à tisser superbe, tout en métal, deux fois plus rapide. Il était aussi deux fois plus bruyant, et ces femmes tissaient ensemble pour pouvoir se parler. Il a servi de portemanteau pendant un an. J’aurais dû m’asseoir une matinée avec elles avant de remplir le bon de commande.",
      ),
      pullQuote("Un ordinateur impressionne. Un registre, on le corrige.", "Leïla Haddad"),
      ask(
        "q-husbands",
        "Vous parlez beaucoup des maris.",
        "Parce que l’on fait comme s’ils n’existaient pas. À Sejnane, une coopérative a perdu son local parce que le bail était au nom d’un beau-frère, que le beau-frère s’est fâché avec sa femme, et que la femme n’était même pas membre. Depuis, je demande à voir le bail avant de demander à voir le métier. Et j’invite les beaux-frères une fois par an, à une réunion où on leur explique ce qu’ils n’ont pas le droit de signer. Ils viennent. Il y a des gâteaux.",
      ),
      ask(
        "q-ahead",
        "Et les deux prochaines années ?",
        "Je voudrais que les coopératives se contrôlent les unes les autres : la trésorière de l’une relit les comptes de l’autre, contre un repas. Nous avons essayé avec quatre. Elles ont trouvé des fautes que je n’avais pas vues en trois ans, et le repas était excellent.",
      ),
    ),
  },
  fate: published("lena", "noor"),
}

const ximenaInSpanish: ToldText<"profile"> = {
  language: "es",
  writer: "diego",
  content: {
    title: "Ximena Arancibia, oficina de Santiago",
    summary:
      "Abogada, lee estatutos como otros leen novelas y sabe de memoria en cuáles falta el artículo sobre los empates.",
    people: [
      {
        name: "Ximena Arancibia",
        role: "Especialista en legislación cooperativa",
        organisation: "",
        portrait: portrait(
          "Dibujo de una mujer de flequillo castaño y jersey rojizo de cuello alto, sobre fondo azul noche.",
          ximena,
          "es",
        ),
      },
    ],
    office: "Oficina de Santiago",
    originallyPublishedOn: "2025-09-04",
    body: text(
      "Ximena Arancibia guarda en su despacho trescientos doce estatutos de cooperativas, encuadernados por año. El más corto cabe en una hoja y es de una cooperativa de buzos. El más largo tiene ciento cuarenta artículos y lo redactaron, según sospecha, dos personas que no se hablaban.",
      "Estudió Derecho en Valparaíso y durante nueve años llevó quiebras. «Ahí se aprende qué artículo faltaba», dice. En 2017 pasó a la oficina de Santiago, desde donde acompaña a cooperativas y ministerios de seis países en la reforma de sus leyes. Viaja con un lápiz rojo y otro azul: el rojo marca lo que se contradice; el azul, lo que nadie va a entender.",
      "Su consejo más repetido es prosaico. Antes de discutir los principios, sostiene, conviene decidir quién convoca la asamblea si la presidencia no la convoca, con cuántos días y en qué pared. De las disputas que le han llegado, calcula, dos de cada tres habrían terminado en esa pared.",
      pullQuote("En las quiebras se aprende qué artículo faltaba.", "Ximena Arancibia"),
      "De ahí que les tenga cariño a las paredes. En una caleta al sur de Valdivia, el estatuto nombra el muro exterior de la panadería, a la izquierda de la puerta, y cuando la panadería se reconstruyó los socios votaron sobre el muro antes que sobre el horno. Ella lo cuenta en los ministerios. Los funcionarios lo toman por una anécdota hasta que les enseña el expediente: cuatro elecciones, una revocación, ningún juicio.",
      "De lo que está más contenta es de un formulario. En 2023 convenció a un registro público de sustituir once páginas por dos. La inscripción de una cooperativa, que llevaba siete meses, lleva ahora seis semanas. Nadie la felicitó, porque quien se inscribe por primera vez no sabe cuánto se tardaba antes. «Es la clase de éxito que prefiero», dice. «No hay que ir a ninguna ceremonia».",
      "Los sábados atiende el almacén de la cooperativa de consumo de su barrio. No forma parte de la junta: el estatuto, que redactó ella, lo impide por razones de parentesco.",
    ),
  },
  fate: published("amira", "noor"),
}

export const profiles: ToldStory[] = [
  story(
    "profile",
    {
      regions: ["arab-states"],
      countries: ["LB"],
      topics: ["finance-and-credit-unions", "education-and-training"],
      series: champions,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "Nadim Abou-Rjeily, Beirut office",
        summary:
          "He has closed more cooperatives than anybody else in the house, and considers it a service. A colleague on endings, archives and the right size for a tomato buyer.",
        people: [
          {
            name: "Nadim Abou-Rjeily",
            role: "Senior adviser, enterprise development",
            organisation: "",
            portrait: portrait(
              "Drawing of a balding older man with a short grey beard, in a wine-red cardigan, on a pale blue ground.",
              nadim,
            ),
          },
        ],
        office: "Beirut office",
        originallyPublishedOn: "2025-02-13",
        body: text(
          "Nadim Abou-Rjeily is asked to many founding meetings. He says that he prefers the other kind. In twenty-two years with the office he has helped to wind up thirty-one cooperatives, and of those, he notes, nineteen had done what they were founded to do.",
          "He came to the subject through tomatoes. His father grew them in the Bekaa and sold them to one buyer, at a price that the buyer called out of the window of his car. When eight neighbours bought a weighbridge together the calling stopped. “Nobody made a speech,” he says. “The man got out of his car.”",
          ask(
            "q-endings",
            "Why should one care how a cooperative ends?",
            "Because people remember the end. If the last treasurer leaves with the stamp and the last balance is never read out, then for thirty years nobody in that valley will put money into a common box. If it is closed properly, with a meal and a last page, somebody will say after a while: we could do that again, but with a cold store.",
          ),
          ask(
            "q-method",
            "What does closing properly involve?",
            "Four things, and I have them on a card:",
            bullets(
              "a last general meeting to which even the quarrelled are invited, by hand;",
              "every share paid out, however small, against a signature;",
              "the books given to somebody who will keep them dry;",
              "a list of what worked, because it is always forgotten first.",
            ),
          ),
          ask(
            "q-archive",
            "And your own archive?",
            "It is in the bathroom, because the bathroom has no window. After the explosion at the port it was the only room in which everything was where I had left it. I do not draw a moral from this. But I have advised two federations to think about their bathrooms.",
          ),
          pullQuote(
            "People remember the end. Close it properly, and one day somebody will start again.",
            "Nadim Abou-Rjeily",
          ),
          "Not all of the thirty-one stayed closed. Two came back under other names, and one under the same, after eleven years, when three granddaughters found the last page in a biscuit tin. It said that the press had been good and the road had been bad. The road has been asphalted since. They have bought a press.",
          "He retires in 2027. His successor has been promised the cards, the weighbridge photograph, and one founding meeting a year, “so that she does not become gloomy”.",
        ),
      },
      fate: published("amira", "noor"),
    },
  ),
  story(
    "profile",
    {
      regions: ["americas"],
      countries: ["CL"],
      topics: ["law-and-policy"],
      series: champions,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Ximena Arancibia, Santiago office",
        summary:
          "A lawyer who reads statutes as others read novels, and who can tell from memory which of them lack the article on tied votes.",
        people: [
          {
            name: "Ximena Arancibia",
            role: "Specialist in cooperative law",
            organisation: "",
            portrait: portrait(
              "Drawing of a woman with a chestnut fringe and a rust-red roll-neck jumper, on a dark blue ground.",
              ximena,
            ),
          },
        ],
        office: "Santiago office",
        originallyPublishedOn: "2025-09-04",
        body: text(
          "In her office Ximena Arancibia keeps three hundred and twelve statutes of cooperatives, bound by year. The shortest fits on one sheet and belongs to a cooperative of divers. The longest has a hundred and forty articles and was drafted, she suspects, by two people who were not on speaking terms.",
          "She read law in Valparaíso and for nine years worked on bankruptcies. “That is where you learn which article was missing,” she says. In 2017 she moved to the Santiago office, from which she assists cooperatives and ministries in six countries with the reform of their laws. She travels with a red pencil and a blue one: red for what contradicts itself, blue for what nobody is going to understand.",
          "The advice that she repeats most often is prosaic. Before you discuss principles, she holds, decide who calls the assembly if the chair does not, with how many days’ notice, and on which wall. Of the disputes that have come to her, she reckons, two in three would have ended at that wall.",
          pullQuote("In bankruptcy you learn which article was missing.", "Ximena Arancibia"),
          "It follows that she is fond of walls. In a fishing village south of Valdivia the statute names the outer wall of the bakery, to the left of the door, and when the bakery was rebuilt the members voted on the wall before they voted on the oven. She cites this in lectures to ministries. The officials take it for an anecdote until she shows them the file: four elections, one recall, no lawsuit.",
          "What pleases her most is a form. In 2023 she persuaded a public register to replace eleven pages with two. To register a cooperative used to take seven months and now takes six weeks. Nobody has congratulated her, since people who register for the first time do not know how long it took before. “It is the kind of success that I prefer,” she says. “There is no ceremony to attend.”",
          "On Saturdays she serves in the shop of her neighbourhood’s consumer cooperative. She does not sit on its board: the statute, which she drafted, rules it out on grounds of kinship.",
        ),
      },
      fate: published("lena", "noor"),
    },
    ximenaInSpanish,
  ),
  story(
    "profile",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["LK"],
      topics: ["digital-economy", "agriculture-and-food"],
      series: champions,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Ruwan Jayatilleke, Colombo office",
        summary:
          "He was hired to digitise three hundred village cooperatives and began by repairing their clocks. A statistician on paper, passwords and the dignity of a rubber stamp.",
        people: [
          {
            name: "Ruwan Jayatilleke",
            role: "Data officer, rural cooperatives",
            organisation: "",
            portrait: portrait(
              "Drawing of a young man with a side parting, square glasses and a light blue stand-up collar, on an ochre ground.",
              ruwan,
            ),
          },
        ],
        office: "Colombo office",
        originallyPublishedOn: "2026-07-22",
        body: text(
          "The contract said that three hundred village cooperatives were to be “brought online” in eighteen months. Ruwan Jayatilleke, who is a statistician and therefore cautious, asked to visit ten of them first. In seven of the ten the clock on the wall had stopped.",
          "He does not think that this is a metaphor. “They recorded the time of every milk delivery,” he says, “and the time was always twenty past four.” The project’s first expenditure was for 140 clocks. The second was for reading glasses. By the time that the tablets arrived, the societies’ paper books had become so much better that four of them asked whether they still needed the tablets.",
          ask(
            "q-stamp",
            "You left the rubber stamps in place. Your engineers wanted them gone.",
            "The engineers saw a stamp. I saw the one moment in the day at which two people look at the same figure and both agree. So there is a stamp in the software too: it is a button, it says Agreed, and it needs both of them to press it. It is the only button that nobody has ever had to be taught.",
          ),
          ask(
            "q-data",
            "To whom do the figures belong?",
            "To the society, and we wrote that down before there was a single figure. A dairy company offered to pay for the whole system if it could see the yields a week early. It was a polite letter. We read it out in eleven villages, and in the eleventh a woman asked what the company would do with a week. We had no more questions after that.",
          ),
          pullQuote(
            "In seven villages out of ten the clock had stopped. We began there.",
            "Ruwan Jayatilleke",
          ),
          "Two hundred and sixty-four societies now close their books on the fifth of the month instead of the thirtieth. The others will, or will not; he keeps a list of the reasons, which he says is the most valuable table in the project. At the top of it, with thirty-one entries, stands “we are content”.",
          "Asked what he would do differently, he thinks for some time. “Batteries,” he says. “I would have ordered the clocks with better batteries.”",
        ),
      },
      fate: published("lena", "amira"),
    },
  ),
  story(
    "profile",
    {
      regions: ["africa"],
      countries: ["TN"],
      topics: ["womens-cooperatives", "finance-and-credit-unions"],
      series: champions,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Leïla Haddad, Tunis office",
        summary:
          "A colleague on what women’s cooperatives taught her about patience, ledgers and tea, and on why nothing said at a second meeting should be believed.",
        people: [
          {
            name: "Leïla Haddad",
            role: "Programme officer, women’s cooperatives",
            organisation: "",
            portrait: portrait(
              "Drawing of a woman with curly hair, hoop earrings and a dark jacket, on a sage-green ground.",
              leila,
            ),
          },
        ],
        office: "Tunis office",
        originallyPublishedOn: "2026-10-28",
        body: text(
          "In the boot of Leïla Haddad’s service car there is a spare wheel, a tarpaulin and eleven cloth-backed ledgers. She leaves one wherever she goes. “A computer impresses people,” she says. “A ledger they correct.”",
          "She is an accountant by training and came to Tunis in 2014 to stand in for somebody for six months. Since then she has worked with forty-three women’s cooperatives, from caper picking to weaving, and knows most of their treasurers by their first names. She also knows the husbands, the sons-in-law and the bank clerks, “because that is the way the signature goes”.",
          ask(
            "q-first",
            "What does one do on a first visit?",
            "One drinks tea and proposes nothing. The first time, people tell you what they think you can pay for. The second time they are polite. On the third somebody shows you the real book, the one with the debts in it. That is where my work begins.",
          ),
          ask(
            "q-error",
            "Is there a mistake that you are willing to talk about?",
            "We had a magnificent loom delivered, all metal, twice as fast. It was also twice as loud, and these women weave together in order to talk. For a year it served as a coat stand. I should have sat with them for one morning before I filled in the order.",
          ),
          pullQuote("A computer impresses people. A ledger they correct.", "Leïla Haddad"),
          ask(
            "q-husbands",
            "You speak a good deal of husbands.",
            "Because everybody else acts as if they did not exist. In Sejnane a cooperative lost its rooms because the lease was in the name of a brother-in-law, the brother-in-law fell out with his wife, and the wife was not even a member. Since then I ask to see the lease before I ask to see the loom. And once a year I invite the brothers-in-law to a meeting at which it is explained to them what they may not sign. They come. There is cake.",
          ),
          ask(
            "q-ahead",
            "And the next two years?",
            "I should like the cooperatives to check one another: the treasurer of one reads through the accounts of the next, in exchange for a meal. We tried it with four. They found mistakes that I had overlooked for three years, and the meal was excellent.",
          ),
        ),
      },
      fate: published("lena", "amira"),
    },
    leilaInFrench,
    leilaInArabic,
  ),
]
