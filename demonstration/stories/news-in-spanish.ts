import { bullets, heading, numbered, quote, story, type ToldStory, type ToldText, text } from "../telling"
import { landscape, published } from "./house"
import { roofsOfMontevideo, yerbaFields } from "./views"

export const roofsInSpanish: ToldText<"news"> = {
  language: "es",
  writer: "diego",
  content: {
    kicker: "Vivienda por ayuda mutua",
    title:
      "Veintiuna horas por semana: cómo una calle de Montevideo se construyó a sí misma y quién llevó la cuenta",
    summary:
      "Cincuenta familias se han mudado a las casas cuyo hormigón mezclaron. Lo último en terminarse fue el salón comunal, donde discutían desde antes de que tuviera paredes.",
    leadImage: landscape(
      "Dibujo de una ciudad de casas apretadas, tejados rojos y árboles, a la luz del mediodía.",
      "La ciudad, vista desde el norte.",
      roofsOfMontevideo,
      "es",
    ),
    originallyPublishedOn: "2026-04-21",
    body: text(
      "Las llaves se sacaron de un sombrero el domingo, en presencia de un escribano, cuarenta niños y una banda de metales a la que se le había prometido el almuerzo. Ninguna de las cincuenta familias de la cooperativa Las Tres Marías sabía hasta entonces qué casa le tocaría. Habían construido las cincuenta como si cada una pudiera ser la suya.",
      "Tardaron treinta y cuatro meses. Cada núcleo debía veintiuna horas semanales, además del trabajo de cada uno; quien no podía cargar podía cocinar, cuidar niños, hacer de sereno junto al cemento o llevar el libro de horas. El libro tiene 1112 páginas y estuvo en manos de Susana Techera, inspectora de tranvías jubilada, de la primera a la última.",
      heading("El libro de horas"),
      "Doña Susana anotaba las llegadas al cuarto de hora. A su propio hijo lo multó dos veces. El segundo invierno, cuando once familias debían más de cien horas, no leyó sus nombres, como manda el reglamento, sino que las invitó a tomar el té, de a una.",
      quote(
        "Seis tenían un enfermo en casa y habían sido demasiado orgullosas para decirlo. Cuatro estaban cansadas. Uno era haragán, y como hace un guiso excelente lo pasamos a la cocina.",
      ),
      heading("Lo que sigue siendo de todos"),
      bullets(
        "el terreno, que pertenece a la cooperativa y no se puede vender;",
        "el préstamo, que se devuelve entre todos en veinticinco años, y con un fondo de socorro cuando alguno no puede;",
        "el salón comunal, con una biblioteca de 400 libros y un reloj del depósito de tranvías.",
      ),
      "La noche del sorteo, las dos familias a las que les tocaron las esquinas descubrieron que cada una prefería la de la otra. El canje está permitido. Quedó anotado en el libro.",
    ),
  },
  fate: published("amira", "noor"),
}

export const newsInSpanish: ToldStory[] = [
  story(
    "news",
    {
      regions: ["americas"],
      countries: ["PY"],
      topics: ["agriculture-and-food", "worker-cooperatives"],
      series: null,
    },
    {
      language: "es",
      writer: "diego",
      content: {
        title: "Los cosecheros de Itapúa ponen su propia balanza, y la primera pelea es entre ellos",
        summary:
          "La cooperativa Ka’aru pesa desde agosto la yerba mate de 260 familias. El reglamento de la balanza tiene cuatro artículos y costó once reuniones.",
        leadImage: landscape(
          "Dibujo de campos dorados en surcos, con un galpón rojo y una hilera de árboles.",
          "Yerbales en tiempo de cosecha.",
          yerbaFields,
          "es",
        ),
        originallyPublishedOn: "2025-10-02",
        body: text(
          "La balanza está junto a la ruta, bajo un techo de zinc, y tiene dos visores: uno mira al que pesa y el otro al que entrega. El segundo costó 340 000 guaraníes más y fue la primera decisión que la cooperativa Ka’aru tomó por unanimidad. Las siguientes no lo fueron.",
          "Hasta este año, las 260 familias vendían la hoja verde al camión que pasaba. Pesaba el chofer. Al que reclamaba se le ofrecía esperar al camión siguiente, y la hoja cortada no espera. Con dos cosechas de ahorro y un préstamo de la cooperativa eléctrica vecina compraron la balanza, el techo y una zaranda.",
          heading("La pelea"),
          "Se pensaba que habría problemas con los compradores. Los hubo entre los socios, por las ramitas. Unos entregaban hoja limpia; otros, hoja con palo, que pesa más. El chofer nunca había distinguido: robaba a todos por igual. La balanza propia obligó a decidir qué es una hoja.",
          numbered(
            "Se acepta hasta un ocho por ciento de palo, medido con la zaranda en una muestra de dos kilos.",
            "La muestra la saca quien espera turno, no quien entrega.",
            "Lo que pasa del ocho por ciento se devuelve en el acto, para el fuego del vecino.",
            "Nadie pesa a un pariente.",
          ),
          quote(
            "El artículo cuatro parece el más fácil y es el más difícil. Aquí, para cumplirlo, hubo que contratar a uno de otro departamento.",
          ),
          "Lo cuenta Blanca Ozuna, presidenta, que perdió la votación sobre el ocho por ciento: ella quería seis. El contratado, Néstor, viene en bicicleta a las cinco, no es pariente de nadie y anota con letra muy clara. En los dos primeros meses, los socios cobraron por kilo un diecinueve por ciento más que la cosecha anterior. De eso, calcula la contadora, once puntos se deben a la balanza y ocho a la zaranda.",
        ),
      },
      fate: published("lena", "amira"),
    },
  ),
]
