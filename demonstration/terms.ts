import type { ToldTerm } from "./telling"

/** What the demonstration's stories are filed under, besides regions and countries. */

export const topics: ToldTerm[] = [
  {
    slug: "worker-cooperatives",
    names: { en: "Worker cooperatives", fr: "Coopératives de travail", es: "Cooperativas de trabajo" },
    introductions: {
      en: "Workshops, shops and factories that belong to the people who work in them. Here they tell how wages are set, how a foreman is chosen, and what happens when the order book is empty.",
      fr: "Ateliers, commerces et usines qui appartiennent à celles et ceux qui y travaillent. On y raconte comment se fixent les salaires, comment se choisit un chef d’équipe et ce qui se passe quand le carnet de commandes est vide.",
      es: "Talleres, comercios y fábricas que pertenecen a quienes trabajan en ellos. Aquí cuentan cómo se fijan los salarios, cómo se elige a un encargado y qué ocurre cuando no entran pedidos.",
    },
  },
  {
    slug: "womens-cooperatives",
    names: { en: "Women’s cooperatives", fr: "Coopératives de femmes", es: "Cooperativas de mujeres" },
    introductions: {
      en: "Cooperatives founded and led by women, often where a bank would not open an account for them. Much of the news is about ledgers, land titles and who may sign.",
      fr: "Des coopératives fondées et dirigées par des femmes, souvent là où aucune banque ne leur ouvrait de compte. Il y est beaucoup question de registres, de titres fonciers et de signatures.",
      es: "Cooperativas fundadas y dirigidas por mujeres, a menudo donde ningún banco les abría una cuenta. Se habla mucho de libros contables, de títulos de tierra y de quién puede firmar.",
    },
  },
  {
    slug: "agriculture-and-food",
    names: {
      en: "Agriculture and food",
      fr: "Agriculture et alimentation",
      es: "Agricultura y alimentación",
    },
    introductions: {
      en: "Growers, herders and fishers who buy, dry, grind, chill and sell together. The scale is the most argued-over piece of equipment in this section.",
      fr: "Des cultivateurs, des éleveuses et des pêcheurs qui achètent, sèchent, broient, réfrigèrent et vendent ensemble. La balance est l’appareil dont on y débat le plus.",
      es: "Agricultoras, ganaderos y pescadores que compran, secan, muelen, enfrían y venden juntos. La balanza es el aparato más discutido de esta sección.",
    },
  },
  {
    slug: "care-work",
    names: { en: "Care work", fr: "Travail du soin", es: "Trabajo de cuidados" },
    introductions: {
      en: "People who look after children, the ill and the old, and who have organised so that somebody also looks after them: with rotas, contracts, substitutes and rest.",
      fr: "Celles et ceux qui s’occupent des enfants, des malades et des aînés, et qui se sont organisés pour qu’on s’occupe aussi d’eux : plannings, contrats, remplacements et repos.",
      es: "Quienes cuidan a niños, enfermos y mayores, y se han organizado para que alguien cuide también de ellos: turnos, contratos, suplencias y descanso.",
    },
  },
  {
    slug: "housing",
    names: { en: "Housing", fr: "Habitat", es: "Vivienda" },
    introductions: {
      en: "Homes that are built, repaired and run by those who live in them. The texts follow rents, roofs and waiting lists over years rather than on opening days.",
      fr: "Des logements construits, réparés et gérés par leurs habitants. Les textes suivent les loyers, les toitures et les listes d’attente sur des années plutôt qu’aux jours d’inauguration.",
      es: "Viviendas construidas, reparadas y gestionadas por quienes las habitan. Los textos siguen los alquileres, los tejados y las listas de espera durante años, y no solo el día de la inauguración.",
    },
  },
  {
    slug: "waste-and-recycling",
    names: { en: "Waste and recycling", fr: "Déchets et recyclage", es: "Residuos y reciclaje" },
    introductions: {
      en: "Waste pickers, sorters and repairers, from the first handcart to the municipal contract, and the prices of cardboard along the way.",
      fr: "Récupératrices, trieurs et réparateurs, de la première charrette au marché municipal, en passant par le cours du carton.",
      es: "Recicladoras, clasificadores y reparadores, del primer carro al contrato municipal, con el precio del cartón por el camino.",
    },
  },
  {
    slug: "finance-and-credit-unions",
    names: {
      en: "Finance and credit unions",
      fr: "Finance et caisses de crédit",
      es: "Finanzas y cooperativas de crédito",
    },
    introductions: {
      en: "Savings groups, credit unions, guarantee funds and the boxes with three keys. How members’ money is kept, lent and, now and then, got back.",
      fr: "Groupes d’épargne, caisses de crédit, fonds de garantie et coffres à trois clés. Comment l’argent des membres est gardé, prêté et, de temps à autre, récupéré.",
      es: "Grupos de ahorro, cooperativas de crédito, fondos de garantía y cajas de tres llaves. Cómo se guarda, se presta y, de vez en cuando, se recupera el dinero de los socios.",
    },
  },
  {
    slug: "refugees-and-migration",
    names: { en: "Refugees and migration", fr: "Réfugiés et migrations", es: "Refugio y migración" },
    introductions: {
      en: "Cooperatives of people who had to leave, of people who received them, and most often of both. The subject is work: permits, languages, recognised skills and fair pay.",
      fr: "Des coopératives de personnes qui ont dû partir, de personnes qui les ont accueillies et, le plus souvent, des deux. Il y est question de travail : permis, langues, compétences reconnues et juste rémunération.",
      es: "Cooperativas de personas que tuvieron que irse, de personas que las recibieron y, casi siempre, de ambas. El asunto es el trabajo: permisos, idiomas, oficios reconocidos y paga justa.",
    },
  },
  {
    slug: "climate",
    names: { en: "Climate and energy", fr: "Climat et énergie", es: "Clima y energía" },
    introductions: {
      en: "What members do when the rain is late, the reef is pale or the roof is gone, and how some of them came to own the panels that power the pump.",
      fr: "Ce que font les membres quand la pluie tarde, que le récif pâlit ou que le toit s’est envolé, et comment certains sont devenus propriétaires des panneaux qui alimentent la pompe.",
      es: "Qué hacen los socios cuando la lluvia se retrasa, el arrecife palidece o el tejado ya no está, y cómo algunos llegaron a ser dueños de los paneles que mueven la bomba.",
    },
  },
  {
    slug: "education-and-training",
    names: { en: "Education and training", fr: "Éducation et formation", es: "Educación y formación" },
    introductions: {
      en: "Courses, study circles and apprenticeships in running a common enterprise. Bookkeeping comes first, chairing a meeting second, and neither is as dry as it sounds.",
      fr: "Cours, cercles d’étude et apprentissages pour conduire une entreprise commune. La comptabilité vient d’abord, l’art de présider une réunion ensuite, et ni l’une ni l’autre n’est aussi aride qu’on le croit.",
      es: "Cursos, círculos de estudio y aprendizajes para llevar una empresa en común. Primero viene la contabilidad, después el arte de presidir una reunión, y ninguna de las dos es tan árida como parece.",
    },
  },
  {
    slug: "law-and-policy",
    names: { en: "Law and policy", fr: "Droit et politiques publiques", es: "Derecho y políticas públicas" },
    introductions: {
      en: "Statutes, registers, tenders and taxes: the rules under which cooperatives live, explained by people who have had to fill in the forms.",
      fr: "Statuts, registres, appels d’offres et impôts : les règles sous lesquelles vivent les coopératives, expliquées par des gens qui ont dû remplir les formulaires.",
      es: "Estatutos, registros, licitaciones e impuestos: las reglas bajo las que viven las cooperativas, explicadas por quienes han tenido que rellenar los formularios.",
    },
  },
  {
    slug: "digital-economy",
    names: { en: "Digital economy", fr: "Économie numérique", es: "Economía digital" },
    introductions: {
      en: "Platforms, data and software that belong to the people who drive, type and deliver. Who owns the app turns out to be an old question with a new cable.",
      fr: "Des plateformes, des données et des logiciels qui appartiennent à celles et ceux qui conduisent, saisissent et livrent. À qui appartient l’application ? Une vieille question, avec un câble neuf.",
      es: "Plataformas, datos y programas que pertenecen a quienes conducen, teclean y reparten. De quién es la aplicación resulta ser una pregunta vieja con un cable nuevo.",
    },
  },
]

export const series: ToldTerm[] = [
  {
    slug: "coop-champions",
    names: { en: "COOP Champions", fr: "Champions COOP", es: "Campeones COOP" },
    introductions: {
      en: "Colleagues around the world who work with cooperatives and other enterprises of the social and solidarity economy: what they do all day, what they have learnt, and what they would do differently.",
      fr: "Des collègues du monde entier qui travaillent avec les coopératives et d’autres entreprises de l’économie sociale et solidaire : ce qu’ils font de leurs journées, ce qu’ils ont appris et ce qu’ils feraient autrement.",
      es: "Colegas de todo el mundo que trabajan con cooperativas y otras empresas de la economía social y solidaria: a qué dedican el día, qué han aprendido y qué harían de otra manera.",
    },
  },
  {
    slug: "spotlight-interviews-with-cooperators",
    names: {
      en: "Spotlight Interviews with Cooperators",
      fr: "Entretiens avec des coopérateurs",
      es: "Entrevistas con cooperativistas",
    },
    introductions: {
      en: "Long conversations with people who lead, founded or hold together a cooperative. Every question has its own address, so that an answer can be quoted and found again.",
      fr: "De longues conversations avec des personnes qui dirigent, ont fondé ou font tenir une coopérative. Chaque question a sa propre adresse, pour qu’une réponse puisse être citée et retrouvée.",
      es: "Conversaciones largas con personas que dirigen, fundaron o mantienen en pie una cooperativa. Cada pregunta tiene su propia dirección, para que una respuesta pueda citarse y encontrarse de nuevo.",
    },
  },
  {
    slug: "international-day-of-cooperatives",
    names: {
      en: "International Day of Cooperatives",
      fr: "Journée internationale des coopératives",
      es: "Día Internacional de las Cooperativas",
    },
    introductions: {
      en: "The first Saturday of July. Each year’s texts are kept here side by side, the question of the day and some of the answers.",
      fr: "Le premier samedi de juillet. Les textes de chaque année sont conservés ici côte à côte : la question du jour et quelques réponses.",
      es: "El primer sábado de julio. Aquí se guardan, uno junto a otro, los textos de cada año: la pregunta del día y algunas respuestas.",
    },
  },
]
