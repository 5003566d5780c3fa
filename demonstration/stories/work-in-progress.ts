import { ask, bullets, heading, numbered, pullQuote, quote, story, type ToldStory, text } from "../telling"
import { itzel, karim, sua, volana } from "./faces"
import { champions, portrait, spotlight } from "./house"

/**
 * Texts that make the desk busy: at least one for each thing that can become of a text. The invented word Quillonnade
 * stands in everything here that visitors may not see yet, and in nothing that they may, so that tests can look for it.
 */

const notYetVisible: ToldStory[] = [
  story(
    "news",
    {
      regions: ["americas"],
      countries: ["PE"],
      topics: ["agriculture-and-food", "climate"],
      series: null,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Forty hives, one label, and a quarrel about the colour of the lid",
        summary:
          "Beekeepers above Cusco now sell under one name. This draft still lacks the harvest figures.",
        body: text(
          "The label says Quillonnade, which is nobody’s name and no village’s, and that is why it was chosen. Seventeen beekeepers on the dry side of the valley own forty hives between them, and each had thought until the last meeting but one that the honey would be called after her own.",
          heading("The lid"),
          "Gold was proposed, because everyone has gold. Green was proposed, because of the eucalyptus. The printer had 6,000 lids in white, left over from a yoghurt. They are white.",
          "*To come: kilos in the 2026 season, price to members, what the frost of August did to the upper apiary.*",
        ),
      },
      fate: { is: "draft", plannedInDays: 12 },
    },
  ),
  story(
    "interview",
    {
      regions: ["africa"],
      countries: ["MG"],
      topics: ["agriculture-and-food", "womens-cooperatives"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "“A vanilla pod is a banknote that smells”",
        summary:
          "Growers in the north-east of Madagascar on tattooing pods, sleeping in the field and trusting a shed.",
        people: [
          {
            name: "Volana Razafy",
            role: "Head of curing",
            organisation: "Fikambanana Vanila Soa",
            portrait: portrait(
              "Drawing of an older woman in a straw hat with a wine-red band, on a sage-green ground.",
              volana,
            ),
          },
        ],
        body: text(
          "We spoke in the curing shed that the members call the Quillonnade, after a word on a crate that nobody has ever been able to explain.",
          ask(
            "q-tattoo",
            "Every pod here carries a pattern of dots. What is it for?",
            "It is pricked in with a cork and pins while the pod is green, and it grows with it. Mine is three dots and a line. If somebody steals it then he steals it with my name on it. A vanilla pod is a banknote that smells, so one does what one does with banknotes.",
          ),
          ask(
            "q-shed",
            "It took five years until members left their pods in a common shed. What convinced them?",
            "Sleep. In the season everybody lay in the field at night with a stick. My son-in-law had not slept in his bed in June since his wedding. We hired four watchmen for the shed, and the first year nobody came to it except people who were tired.",
          ),
          ask(
            "q-price",
            "Who decides when to sell?",
            "*She wants to see this answer again before it is used.*",
          ),
        ),
      },
      fate: { is: "draft" },
    },
  ),
  story(
    "event",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["NP"],
      topics: ["care-work", "law-and-policy"],
      series: null,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "Round table on contracts for home carers",
        summary:
          "Three cooperatives and two ministries read one contract aloud. The date depends on the second ministry.",
        place: "Quillonnade room, Kathmandu",
        body: text(
          "A contract for home care has to say at what hour the night begins, who pays for the gloves, and what happens when the person who is cared for dies. The round table goes through a draft of nine paragraphs.",
          bullets(
            "morning: paragraphs one to five;",
            "lunch, cooked by the Lalitpur members;",
            "afternoon: the rest.",
          ),
        ),
      },
      fate: { is: "draft", plannedInDays: 25 },
    },
  ),
  story(
    "news",
    { regions: ["americas"], countries: ["CO"], topics: ["waste-and-recycling"], series: null },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Glass that stays in town",
        summary:
          "A cooperative in Manizales crushes bottles into sand for paving stones, and has paved its own street first.",
        body: text(
          "The mill is called Quillonnade because that is what it sounds like. It was built out of a coffee huller by two members of the cooperative Vidrio de la Ladera, and it turns four hundred bottles an hour into something that may be trodden on with bare feet. The chair did so, for the visitors.",
          "The street in front of the hall was paved with it in September. It is the only one in the neighbourhood in which lorries slow down, because it glitters.",
          "According to the cooperative it is the first of its kind on the continent.",
        ),
      },
      fate: {
        is: "changes asked",
        reviewer: "lena",
        reason:
          "The last sentence claims a first on a whole continent and gives no source. Please find one or take the sentence out. I should also like to know what a square metre costs beside ordinary paving.",
      },
    },
  ),
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["ML"],
      topics: ["education-and-training", "womens-cooperatives"],
      series: null,
    },
    {
      language: "fr",
      writer: "claire",
      content: {
        title: "À Ségou, le cours du soir commence par une tontine",
        summary:
          "Pour apprendre à compter, vingt-six teinturières ont commencé par leur propre argent. Le manuel est venu après.",
        body: text(
          "Le local s’appelle la Quillonnade, personne ne sait plus pourquoi, et l’on s’y assoit par terre, sur des bâches tachées d’indigo. Chaque séance s’ouvre par la cotisation : cinq cents francs, posés au milieu, comptés à voix haute par celle qui savait le moins compter la semaine précédente.",
          "La méthode vient de la formatrice, Kadidia Sanogo, teinturière elle-même. Elle dit que l’on retient mieux une soustraction lorsqu’elle vous concerne.",
          quote("Le manuel parlait de pommes. Nous n’avons pas de pommes. Nous avons des dettes."),
          "Au bout de quatre mois, vingt-deux participantes sur vingt-six tiennent un cahier. Deux ont découvert que leur plus gros client ne leur rapportait rien.",
        ),
      },
      fate: {
        is: "changes asked",
        reviewer: "amira",
        reason:
          "A fine text. But two of the women can be recognised by their customer. Please ask them whether they agree, or tell it in such a way that nobody in town can guess.",
      },
    },
  ),
  story(
    "interview",
    {
      regions: ["americas"],
      countries: ["MX"],
      topics: ["worker-cooperatives", "education-and-training"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "A repair workshop that belongs to its apprentices",
        summary:
          "A founding member on starting with eleven friends, one borrowed room and a statute that nobody at the registry had seen before.",
        people: [
          {
            name: "Itzel Canché",
            role: "Founding member, radio technician",
            organisation: "Taller Cooperativo Segunda Vuelta",
            portrait: portrait(
              "Drawing of a young woman with a ponytail and rust-red overalls, on a teal ground.",
              itzel,
            ),
          },
        ],
        body: text(
          "The workshop in Mérida repairs what other workshops call not worth repairing: fans, mixers, radios, a church organ. Of its twenty-three members nineteen are still in training.",
          ask(
            "q-form",
            "Why a cooperative and not an association?",
            "Because we wanted to earn a living and to decide together what the living is for. The lady at the registry read our statute twice. She said that apprentices cannot own the place in which they learn. We asked where that was written, and she went to look. She was gone for an hour, and came back with coffee.",
          ),
          ask(
            "q-room",
            "The first room was borrowed. From whom?",
            "From a cinema. It was the projection room of the old Quillonnade, eight square metres, without a window, and the heat was such that the solder hardly needed us. But it had eleven sockets. That is how many members we took.",
          ),
          pullQuote(
            "She said that apprentices cannot own the place in which they learn. We asked where that was written.",
            "Itzel Canché",
          ),
          ask(
            "q-master",
            "Who teaches, if nearly everybody is an apprentice?",
            "Whoever finished the last fan teaches the next. It goes slowly. But nobody here has ever taken a thing apart without knowing that he would have to explain it afterwards, and so the screws are in order.",
          ),
        ),
      },
      fate: { is: "in review" },
    },
  ),
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["TG"],
      topics: ["climate", "womens-cooperatives"],
      series: null,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Stove makers in Kara test their own stoves, and withdraw one",
        summary: "Sixty households cooked beans for science. The bestseller came last.",
        body: text(
          "The cooperative of the stove makers of Kara sold 4,100 clay stoves last year, most of them of the model that is known as the Little Fat One. In October it did what no buyer had asked for: it lent each of four models to sixty households, with a sack of charcoal and a notebook, and had them cook the same kilo of beans.",
          numbered(
            "the Tall One: 410 grammes of charcoal;",
            "the old three stones: 690 grammes of wood, which is another matter;",
            "the Quillonnade, a new model with a double wall: 370 grammes;",
            "the Little Fat One: 720 grammes.",
          ),
          "The makers met on a Sunday. The Little Fat One pays for half of their wages. It was withdrawn by a majority of three, and those who had bought one since August may bring it back. Some have. One woman refused, since it also makes a very good seat.",
        ),
      },
      fate: { is: "in review" },
    },
  ),
  story(
    "profile",
    {
      regions: ["africa"],
      countries: ["DZ"],
      topics: ["law-and-policy", "housing"],
      series: champions,
    },
    {
      language: "en",
      writer: "amira",
      content: {
        title: "Karim Belhachemi, Algiers office",
        summary: "A colleague who measures the success of a housing law in staircases.",
        people: [
          {
            name: "Karim Belhachemi",
            role: "Adviser on housing cooperatives",
            organisation: "",
            portrait: portrait(
              "Drawing of a man with short greying hair and a dark green jacket, on a terracotta ground.",
              karim,
            ),
          },
        ],
        office: "Algiers office",
        body: text(
          "On his first day in a new town Karim Belhachemi visits three staircases. If the bulb works on every landing, he says, then somebody has been elected. If it works on the first floor only, somebody has been appointed.",
          "He has advised on housing cooperatives since 2012. His file of hand-drawn house rules, collected in forty blocks, goes by the name of Quillonnade in the office, after the café in which he began it. It is consulted more often than the law.",
          ask(
            "q-rule",
            "Which rule do you like best?",
            "One from Oran: whoever complains about the lift chairs the lift committee. They have had no complaint since, and a very good lift.",
          ),
        ),
      },
      fate: { is: "in review" },
    },
  ),
  story(
    "news",
    { regions: ["americas"], countries: ["SV"], topics: ["digital-economy"], series: null },
    {
      language: "es",
      writer: "diego",
      content: {
        title: "Traductoras que cobran lo mismo por coma que por párrafo",
        summary:
          "Una cooperativa de San Salvador ha dejado de cobrar por palabra. Los clientes tardaron un trimestre en entenderlo.",
        body: text(
          "En la sala Quillonnade, que es el comedor de una de las socias, catorce traductoras decidieron en marzo que la palabra es una mala unidad de medida. Se cobra por hora, y la hora se anota con reloj de cocina.",
          "Perdieron tres clientes y conservaron veintidós. Uno de los que se quedaron escribió que, por primera vez, alguien le había acortado un texto.",
          bullets(
            "la tarifa es única y la fija la asamblea en enero;",
            "la revisión la hace otra socia, y también se paga;",
            "las urgencias cuestan el doble y se sortean.",
          ),
        ),
      },
      fate: { is: "in review" },
    },
  ),
  story(
    "news",
    {
      regions: ["americas"],
      countries: ["CR"],
      topics: ["care-work", "womens-cooperatives"],
      series: null,
    },
    {
      language: "es",
      writer: "diego",
      content: {
        title: "Las cuidadoras de Turrialba contratan a alguien que las cuide",
        summary:
          "Treinta y ocho socias pagan a una fisioterapeuta por turnos. La primera en apuntarse fue la que se opuso.",
        body: text(
          "La cooperativa Manos de Turrialba levanta cada día, entre todas, unas seis toneladas: personas, colchones, sillas de ruedas. La cifra la calculó una socia con el peso de los usuarios y el libro de visitas, y la leyó en la asamblea de agosto. Hubo un silencio, y después un ruido de sillas.",
          "Desde octubre, una fisioterapeuta atiende dos tardes por semana en el cuarto del fondo, que todas llaman Quillonnade por un cartel antiguo. Se paga con un uno por ciento de cada servicio. Doña Xinia, que votó en contra porque el dinero hacía falta para un carro, fue la primera en acostarse en la camilla.",
          quote("Yo voté por el carro. Pero la espalda no me la arregla un carro."),
        ),
      },
      fate: { is: "approved", reviewer: "lena" },
    },
  ),
  story(
    "event",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["BD"],
      topics: ["climate", "finance-and-credit-unions"],
      series: null,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "Lending before the flood: a workshop for savings cooperatives on the rivers",
        summary:
          "Two days in Sirajganj on paying out loans while the water is still rising, when they are cheapest.",
        startsAt: "2027-05-11T09:00",
        endsAt: "2027-05-12T16:30",
        timeZone: "Asia/Dhaka",
        place: "Launch Quillonnade, at the Sirajganj jetty",
        registration: "https://example.org/before-the-flood",
        body: text(
          "A family that can move its animals four days before the water comes loses a tenth of what it loses afterwards. For that it needs about 6,000 taka, on a Tuesday, without a form. Five cooperatives have lent in this way for three seasons and bring their figures.",
          "The workshop is held on a launch, so that it cannot be cancelled on account of its subject.",
        ),
      },
      fate: { is: "approved", reviewer: "amira" },
    },
  ),
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["SN"],
      topics: ["housing", "finance-and-credit-unions"],
      series: null,
    },
    {
      language: "fr",
      writer: "claire",
      content: {
        title: "Une coopérative qui rend le loyer stable",
        summary:
          "À Rufisque, quatre-vingts familles paient depuis six ans le même loyer. Le secret tient dans une gouttière et dans un vote.",
        body: text(
          "L’immeuble Quillonnade n’a rien d’un immeuble : ce sont quatre cours, vingt logements chacune, et un château d’eau qui penche. Les quatre-vingts familles l’ont racheté en 2019 à un propriétaire lassé, et le loyer, trente-deux mille francs, n’a pas bougé depuis.",
          heading("Le vote de la gouttière"),
          "Il a failli bouger en 2023. Les pluies avaient emporté les gouttières de deux cours, et le bureau proposait une hausse de deux mille francs. Une locataire, Ndèye Sarr, a demandé à voir les devis. Il y en avait un. On en a fait venir trois autres, et le moins cher venait d’un voisin de la troisième cour.",
          "Depuis, aucune dépense de plus de cent mille francs ne passe sans trois devis, affichés près du robinet. Chacun attend là son tour, et chacun sait lire un total.",
        ),
      },
      fate: {
        is: "scheduled",
        reviewer: "amira",
        editor: "noor",
        inDays: 3,
        atHour: 9,
        timeZone: "Africa/Abidjan",
      },
    },
  ),
  story(
    "news",
    {
      regions: ["americas"],
      countries: ["JM"],
      topics: ["agriculture-and-food", "education-and-training"],
      series: null,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "A school kitchen buys from its pupils’ grandmothers",
        summary:
          "Nine schools in St Elizabeth now order vegetables from one growers’ cooperative. The menu is written on Fridays, by telephone.",
        body: text(
          "Every Friday at four Miss Ivorine Blake telephones nineteen growers, most of whom she taught to read, and asks what will be ripe on Tuesday. At five she rings the cook of the Quillonnade primary school, who rings the other eight. By six there is a menu.",
          "Before, the nine kitchens bought carrots from a wholesaler in Kingston, who bought them from a ship. The growers’ cooperative now delivers 1.6 tonnes a week, at a price fixed for the whole of the term. In the third week there was only callaloo. “They ate it,” says the cook. “It was theirs.”",
          pullQuote("In the third week there was only callaloo. They ate it. It was theirs."),
        ),
      },
      fate: {
        is: "scheduled",
        reviewer: "lena",
        editor: "amira",
        inDays: 10,
        atHour: 14,
        timeZone: "America/Bogota",
      },
    },
  ),
]

const visible: ToldStory[] = [
  story(
    "news",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["FJ"],
      topics: ["finance-and-credit-unions"],
      series: null,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "The ferry that its passengers bought",
        summary:
          "When the Thursday boat was to be sold, 1,100 people on two Fijian islands bought it. It now also sails on Mondays.",
        originallyPublishedOn: "2025-08-07",
        body: text(
          "The boat is twenty-six metres long, was built in 1979 and has been blue, green and, for one season, a bank’s advertisement. When the company announced that it would be sold to an operator elsewhere, the islands were given six weeks. They needed four.",
          "A share cost 120 dollars. Some paid in copra. The cooperative of passengers, crew and shippers chose as its first captain the man who had been the mate, and decided as its first measure that the price for a coffin should be nothing.",
          "In the first year it carried 38,000 people, 900 pigs and a school organ. There was a surplus of 21,000 dollars, and it was spent on lifejackets by a vote from which nobody abstained.",
        ),
      },
      fate: {
        is: "next edition drafted",
        reviewer: "lena",
        editor: "noor",
        nextTitle: "The ferry that its passengers bought gets a sister, the Quillonnade",
        nextNote: "The second ship, the Quillonnade, has been added.",
        nextWriter: "claire",
      },
    },
  ),
  story(
    "news",
    {
      regions: ["americas"],
      countries: ["EC"],
      topics: ["care-work", "womens-cooperatives"],
      series: null,
    },
    {
      language: "es",
      writer: "diego",
      content: {
        title: "Una guardería que abre a las cuatro de la mañana",
        summary:
          "En el mercado mayorista de Ambato, las vendedoras crearon la guardería que su horario necesitaba.",
        originallyPublishedOn: "2025-05-15",
        body: text(
          "A las cuatro de la mañana hace siete grados y en la guardería huele a avena. Los primeros niños llegan dormidos, en carretilla, entre cebollas. A las diez, cuando abren las guarderías corrientes, aquí ya es hora del almuerzo.",
          "La cooperativa Madrugada tiene noventa y cuatro socias y seis educadoras, que también son socias. La cuota depende del puesto: quien vende por quintales paga más que quien vende por manojos. El primer año sobró un puesto de educadora y faltaron cuarenta mantas; el segundo, al revés.",
          quote(
            "La inspectora vino a las nueve y dijo que no había niños. Le dijimos que volviera a las cuatro. Volvió.",
          ),
        ),
      },
      fate: {
        is: "next edition drafted",
        reviewer: "amira",
        editor: "noor",
        nextTitle: "La guardería Quillonnade abre ahora a las tres y media",
        nextNote: "Se añadió el nuevo horario de la guardería Quillonnade.",
        nextWriter: "noor",
      },
    },
  ),
  story(
    "news",
    { regions: ["africa"], countries: ["ZM"], topics: ["climate", "agriculture-and-food"], series: null },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Every second village pump in the district stands idle, a survey finds",
        summary: "Water committees blame spare parts. The survey itself has since been called into question.",
        originallyPublishedOn: "2025-01-16",
        body: text(
          "Of 218 hand pumps that were visited in the dry season, 109 gave no water, according to a survey carried out on behalf of a federation of water cooperatives. In most cases the fault was a rubber seal that costs less than a loaf.",
          "Committees that had joined the federation’s store of spare parts repaired their pumps within nine days on average; the others waited for four months.",
        ),
      },
      fate: {
        is: "withdrawn",
        reviewer: "lena",
        editor: "amira",
        reason:
          "The survey on which this report rests counted 61 pumps twice, and its authors have withdrawn it. We leave the text here, with this notice, because it has been cited.",
      },
    },
  ),
  story(
    "interview",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["VN"],
      topics: ["worker-cooperatives"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "“We dye by the moon because the water is colder”",
        summary: "A dyer in the hills of northern Viet Nam on indigo, patience and export forms.",
        people: [
          {
            name: "Vàng Thị Sua",
            role: "Dyer",
            organisation: "Chàm Xanh Cooperative",
            portrait: portrait(
              "Drawing of an older woman with a dark kerchief and an indigo jacket, on a stone-grey ground.",
              sua,
            ),
          },
        ],
        originallyPublishedOn: "2024-12-05",
        body: text(
          "The vats stand under a roof of bamboo, six of them, each with a lid and a name.",
          ask(
            "q-moon",
            "Visitors love to hear that you dye by the moon.",
            "We dye at night because the water is colder, and one has to see something. I have explained this to many visitors. They write down the moon.",
          ),
          ask(
            "q-forms",
            "Has the cooperative changed the work?",
            "It has changed the forms. There are thirty-one of us and one of us likes forms. Before, each of us was afraid of them on her own.",
          ),
        ),
      },
      fate: {
        is: "withdrawn",
        reviewer: "amira",
        editor: "noor",
        reason:
          "The speaker has asked us to take back this conversation: two answers were shortened so that they no longer say what she meant. A new text, read and signed by her, is in preparation.",
      },
    },
  ),
  story(
    "news",
    { regions: ["arab-states"], countries: ["OM"], topics: ["agriculture-and-food"], series: null },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "Date packers in Nizwa name their price",
        summary: "A short report on a negotiation.",
        originallyPublishedOn: "2025-03-20",
        body: text(
          "The packers’ cooperative has agreed on a price for the season with two exporters. The parties had met six times.",
          "Members will vote on the agreement at the end of the month.",
        ),
      },
      fate: {
        is: "gone",
        reviewer: "lena",
        editor: "amira",
        reason:
          "Published by mistake before the members had voted, and at odds with the confidentiality that both parties had been promised.",
      },
    },
  ),
  story(
    "event",
    { regions: ["americas"], countries: ["BR"], topics: ["education-and-training"], series: null },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Summer course in cooperative bookkeeping, Recife",
        summary: "Ten mornings of double entry, with a view of the harbour.",
        startsAt: "2026-01-12T08:30",
        endsAt: "2026-01-23T12:30",
        timeZone: "America/Recife",
        place: "Casa do Contador, Recife",
        originallyPublishedOn: "2025-10-14",
        body: text(
          "Ten mornings, twenty-four places, no previous knowledge. Participants bring their own shoe box of receipts.",
        ),
      },
      fate: {
        is: "gone",
        reviewer: "amira",
        editor: "noor",
        reason:
          "The course was never held: its organisers gave up the house. The page still drew enquiries every week.",
      },
    },
  ),
  story(
    "news",
    { regions: ["africa"], countries: ["GH"], topics: ["finance-and-credit-unions"], series: null },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Eleven savings groups in Ghana talk about a merger",
        summary: "After six meetings the question of the keys is still open.",
        originallyPublishedOn: "2026-06-30",
        body: text(
          "Eleven savings groups in the Upper West Region have met six times to talk about one common fund. The money is agreed upon; who is to hold the third key is not.",
          "A seventh meeting has been called for July.",
        ),
      },
      fate: {
        is: "moved",
        reviewer: "lena",
        editor: "noor",
        reason: "Overtaken by the full report of October, which tells how the matter ended.",
        to: "/en/news/eleven-savings-groups-in-northern-ghana-merge-their-books-keep-their-names-and",
      },
    },
  ),
  story(
    "event",
    { regions: ["africa"], countries: ["KE"], topics: ["education-and-training"], series: null },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Auditors’ week in Nairobi: first announcement",
        summary: "A week in the spring of 2027. Details follow.",
        originallyPublishedOn: "2026-08-11",
        body: text(
          "A week for cooperative auditors is being prepared in Nairobi for the spring of 2027. Details will be announced.",
        ),
      },
      fate: {
        is: "moved",
        reviewer: "amira",
        editor: "noor",
        reason: "The programme has been published, and the first announcement only leads people astray.",
        to: "/en/events/regional-week-of-cooperative-auditors",
      },
    },
  ),
  story(
    "news",
    { regions: ["arab-states"], countries: ["IQ"], topics: ["education-and-training"], series: null },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Tonight’s treasurers’ evening in Mosul moves to the girls’ school",
        summary: "The old bridge is closed. The evening begins at seven as announced, on the other bank.",
        body: text(
          "The old bridge has been closed to traffic since this morning. The treasurers’ evening that was to be held in the cooperative hall takes place in the assembly room of the girls’ school on the left bank, at seven o’clock as announced.",
          bullets(
            "those who are already on the right bank: a minibus leaves the hall at a quarter past six, by the upper bridge;",
            "parking in the schoolyard, please not on the volleyball court;",
            "the ledgers have been brought across.",
          ),
        ),
      },
      fate: {
        is: "force-published",
        administrator: "tomas",
        reason:
          "The bridge closed at six this morning and eighty people are on their way to the wrong bank. No reviewer could be reached before noon.",
      },
    },
  ),
  story(
    "news",
    { regions: ["americas"], countries: ["HN"], topics: ["finance-and-credit-unions"], series: null },
    {
      language: "es",
      writer: "diego",
      content: {
        title: "Aviso a los socios: mensajes falsos en nombre de la cooperativa",
        summary: "Circulan mensajes que piden la clave de ahorro. La cooperativa nunca la pide.",
        body: text(
          "Desde ayer circulan en Tegucigalpa mensajes de texto que, en nombre de la Cooperativa de Ahorro El Zorzal, piden a los socios su clave «para actualizar la cuenta». Son falsos.",
          "La cooperativa nunca pide la clave, ni por teléfono ni por escrito. Quien la haya dado debe pasar por cualquier ventanilla con su carné, o llamar al número que figura en el reverso de la libreta.",
        ),
      },
      fate: {
        is: "force-published",
        administrator: "tomas",
        reason:
          "Members were losing money by the hour, and the text states only what the cooperative itself had already confirmed in writing.",
      },
    },
  ),
  story(
    "news",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["KH"],
      topics: ["digital-economy", "refugees-and-migration"],
      series: null,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Seamstresses who came home run the payroll from a telephone",
        summary:
          "Forty women in Battambang learned their trade abroad. Their wages are worked out in front of everyone, on Saturdays, with a projector.",
        body: text(
          "All forty members of the Romduol sewing cooperative have worked across the border, some for two years, some for nineteen. All of them have, at some time, been paid less than was agreed and been told that the computer said so. When they opened their own workshop the computer was therefore the first item.",
          "It is a telephone, and its screen is thrown on the wall. On Saturdays at four the pieces of the week are entered one by one, by name, and everyone sees the sum run up. It takes fifty minutes. For about the first thirty people are silent.",
          heading("An error of 1,200 riel"),
          "In the seventh week a pocket was counted twice. A presser noticed. The sum was put right, and the presser was asked whether she would look after the telephone from now on. She said that she could not read very well. She was told that she evidently could.",
        ),
      },
      fate: {
        is: "published after changes",
        reviewer: "amira",
        reason:
          "Two members are named in full together with the country in which they worked without papers. Please leave the names out; nothing is lost, and they may be.",
        editor: "noor",
      },
    },
  ),
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["ZA"],
      topics: ["waste-and-recycling", "worker-cooperatives"],
      series: null,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Reclaimers in Tshwane put a price on a trolley, and insure it",
        summary:
          "Stolen trolleys are replaced within two days. The premium is six rand a week and the assessor is a welder.",
        body: text(
          "A trolley consists of two wheels from a motor car, a frame from a bedstead and a sack that holds two hundred kilos. It is worth 1,350 rand. That figure took the Tirisano reclaimers’ cooperative three evenings, since everybody’s own trolley is worth more.",
          "Since June anyone who pays six rand a week has been given another within two days if hers is stolen, impounded or run over. Claims are examined by Thulani Mokgosi, who welds the frames and recognises each one by its seams. Of 57 claims he has turned down one, which concerned a trolley that he had seen that morning.",
          "The fund has covered its costs since September. It now lends out four trolleys of its own in the meantime, painted yellow, which nobody has yet stolen.",
        ),
      },
      fate: {
        is: "published after changes",
        reviewer: "lena",
        reason:
          "The draft says that the fund has covered its costs “from the start”, and the table in your notes says September. Please follow the table.",
        editor: "amira",
      },
    },
  ),
]

export const workInProgress: ToldStory[] = [...visible, ...notYetVisible]
