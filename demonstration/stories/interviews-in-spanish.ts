import { ask, bullets, pullQuote, story, type ToldStory, type ToldText, text } from "../telling"
import { nelida, tomas } from "./faces"
import { portrait, published, spotlight } from "./house"

export const tomasInSpanish: ToldText<"interview"> = {
  language: "es",
  writer: "diego",
  content: {
    title: "Nadie preguntaba si existíamos. Ahora nos preguntan cómo se clasifica",
    summary:
      "En una ciudad ventosa del norte de la Patagonia, ochenta y siete recicladores pasaron en once años del basural a un contrato municipal. Su coordinador habla de carros, del precio del cartón y del día en que llamaron de la intendencia para preguntar qué tacho era cuál.",
    people: [
      {
        name: "Tomás Quiroga",
        role: "Coordinador de la planta de clasificación",
        organisation: "Recuperadores del Sur",
        portrait: portrait(
          "Dibujo de un hombre de pelo entrecano peinado hacia atrás, con bigote y mameluco azul, sobre fondo rojo óxido.",
          tomas,
          "es",
        ),
      },
    ],
    originallyPublishedOn: "2026-10-08",
    body: text(
      "La planta de Recuperadores del Sur fue antes una terminal de colectivos. En las fosas donde los mecánicos trabajaban debajo de los motores se guarda ahora el vidrio. El día de nuestra visita el viento soplaba a setenta kilómetros por hora, y todo lo que no estaba atado lo habían atado la noche anterior.",
      ask(
        "q-thetip",
        "¿Cómo llegó usted a este oficio?",
        "En bicicleta. Hasta 2013 colocaba cerámicos. Después ya nadie construía, y mi cuñado me contó que en el basural había cobre si uno llegaba antes de las seis. En invierno éramos unos doscientos. Los camiones se conocían por el ruido: el del centro tenía la compuerta floja y traía papel; el del parque industrial frenaba bien y traía metal.",
        "Tengo que decir que me daba vergüenza. A mi madre le decía que trabajaba en reciclaje, y ella les decía a las vecinas que yo era ingeniero. Cuando se inscribió la cooperativa, colgó el certificado en la cocina. Así que, en cierto modo, me puse al día.",
      ),
      ask(
        "q-registry",
        "¿Qué convirtió a doscientas personas de un basural en una cooperativa?",
        "A doscientas no: a catorce. Los demás no nos creían, ¿y por qué iban a creernos? Ya había venido gente con chalecos y una bandera, se había sacado una foto y se había ido. Empezamos con una sola cosa: vender el cartón juntos. El comprador pagaba 60 por la bolsa y 95 por el fardo. Para hacer un fardo hace falta una prensa, y para tener una prensa hacen falta catorce personas que entreguen, cada una, el cartón de una semana.",
        "La prensa era de segunda mano y había servido para lana. El primer fardo olía a oveja. Pero lo pagaron a 95, y el sábado éramos treinta.",
      ),
      pullQuote(
        "El primer fardo olía a oveja. Pero lo pagaron entero, y el sábado éramos treinta.",
        "Tomás Quiroga",
      ),
      ask(
        "q-contract",
        "Hoy la ciudad les paga por recolectar. ¿Cómo surgió el primer contrato?",
        "Alguien había comprado tachos. Muy buenos, verdes y azules, cuatrocientos. Los pusieron un lunes, y el jueves estaban llenos de todo, porque a nadie se le había ocurrido preguntarle a una persona que vive de clasificar qué tira junta la gente. Sonó el teléfono y una joven de la municipalidad dijo: disculpe, ¿cuál tacho es cuál? Le dije: señora, el tacho es suyo.",
        "Nadie preguntaba si existíamos. Ahora nos preguntan cómo se clasifica. Ella vino, se puso guantes, estuvo dos mañanas en la cinta y redactó el pliego ella misma. Quiero que esto quede escrito, porque siempre se dice que las autoridades no escuchan. Una escuchó, y tuvo que darse la antitetánica.",
      ),
      ask(
        "q-wages",
        "Ustedes pagan por hora y no por kilo. ¿Por qué?",
        "Durante dos años pagamos por kilo. Los jóvenes se quedaban con el metal y a los viejos les tocaba el film. El film no pesa nada, vuela, hay que correrlo. Una mujer de sesenta y un años se llevaba a casa la tercera parte que su nieto, y habían trabajado en la misma mesa.",
        "Entonces pasamos a la hora, y la producción bajó. No le voy a mentir: el primer mes bajó una quinta parte. Pusimos la cifra en la pared, la de toda la planta, sin nombres, y la leíamos en el descanso. Tardó hasta agosto en volver. La asamblea lo votó tres veces:",
        bullets(
          "la primera, 31 a 29 por la hora;",
          "la segunda, 44 a 22, después de haber pasado un invierno así;",
          "la tercera, solo porque el estatuto exige tres, y fue el punto más corto de la noche.",
        ),
      ),
      ask(
        "q-price",
        "Cuando cae el precio del cartón, ¿qué hacen?",
        "Maldecir, y después mirar el fondo. De cada fardo, el siete por ciento va a lo que llamamos el techo, porque al principio era para el techo. En un mal trimestre completa los sueldos. En 2023 se usó durante once semanas y al final quedaban nueve mil pesos. Canas ya tenía, pero eran de adorno.",
        "Lo que de verdad ayuda es el contrato. La ciudad nos paga el servicio de recolectar, valga lo que valga el cartón. La gente lo confunde con la caridad. A nadie se le ocurre llamar beneficiario al que vacía los tachos.",
      ),
      pullQuote("A nadie se le ocurre llamar beneficiario al que vacía los tachos.", "Tomás Quiroga"),
      ask(
        "q-machine",
        "Una empresa le ha ofrecido a la ciudad una planta con clasificadoras ópticas. ¿Le preocupa?",
        "La máquina ve muy bien. Lo que no sabe es que en esta ciudad la gente mete los frascos en cajas de zapatos para que no se rompan. Nosotros lo sabemos porque son nuestras madres las que lo hacen. Le pregunté a la empresa qué hace la máquina con una caja de zapatos y me prometieron una respuesta.",
        "No estoy en contra. Ya cargué bastante. Si va a haber una máquina, que esté en nuestra planta y que la asamblea decida a qué espalda le toca descansar primero. Tenemos una lista desde 2019. Soy el número treinta y cuatro.",
      ),
      ask(
        "q-next",
        "¿Y los próximos once años?",
        "El vidrio. El nuestro viaja mil cien kilómetros para que lo fundan, porque más cerca no hay horno. Cuatro cooperativas lo estamos acopiando hasta que alcance para un tren. Es un proyecto muy patagónico: mucha distancia, mucho viento y una cantidad enorme de botellas.",
      ),
    ),
  },
  fate: published("lena", "amira"),
}

export const interviewsInSpanish: ToldStory[] = [
  story(
    "interview",
    {
      regions: ["americas"],
      countries: ["BO"],
      topics: ["finance-and-credit-unions", "womens-cooperatives"],
      series: spotlight,
    },
    {
      language: "es",
      writer: "diego",
      content: {
        title: "«El libro de las deudas se lee en voz alta»",
        summary:
          "En un mercado de Cochabamba, setecientas vendedoras guardan y se prestan dinero desde 2009. La socia número tres cuenta cómo se dice que no a una comadre y por qué la caja cierra los martes.",
        people: [
          {
            name: "Nélida Quispe Mamani",
            role: "Socia fundadora, vendedora de especias",
            organisation: "Cooperativa de Ahorro y Crédito Tres Llaves",
            portrait: portrait(
              "Dibujo de una mujer mayor con trenzas entrecanas y una manta rosa y turquesa, sobre fondo color vino.",
              nelida,
              "es",
            ),
          },
        ],
        originallyPublishedOn: "2026-03-12",
        body: text(
          "La oficina mide tres metros por cuatro y queda entre un puesto de ollas y otro de coca. Hay un mostrador, una caja fuerte con tres cerraduras y un libro de tapas verdes del tamaño de una puerta de horno. Doña Nélida llega a las cinco de la mañana, vende comino hasta las dos y después se sienta del otro lado del mostrador.",
          ask(
            "q-usura",
            "¿Cómo se conseguía dinero en el mercado antes de la cooperativa?",
            "Con don Rufino. No voy a decir el apellido porque sus nietas son socias. Usted le pedía cien bolivianos a las seis de la mañana para comprar tomate y le devolvía ciento diez a las seis de la tarde. Todos los días. Era amable, preguntaba por los hijos. Una compañera que había llegado hasta segundo de secundaria hizo la cuenta y nos dijo cuánto era eso al año. No le creímos. La hizo tres veces.",
            "Éramos nueve. Juntamos veinte bolivianos cada una y el lunes siguiente le prestamos ciento ochenta a la que peor estaba. Los devolvió el viernes con un boliviano de más y una bolsa de arvejas. La bolsa de arvejas figura en el libro.",
          ),
          ask(
            "q-libro",
            "Del libro queríamos preguntarle. ¿Es cierto que se lee en voz alta?",
            "El primer domingo de cada mes, a las tres, aquí en el pasillo, con altavoz si hay fútbol. Se lee quién debe, cuánto y desde cuándo. Vino un señor de la superintendencia y dijo que eso era contra el secreto bancario. Le explicamos que no somos un banco, que la lectura la aprobó la asamblea y que cada socia la firma al entrar. Se quedó pensando, y después preguntó si podía asistir.",
            "No se lee para avergonzar. Se lee para que quien no puede pagar lo diga ahí mismo y se le den semanas, antes de que se esconda. La que se esconde deja de venir al mercado, y entonces sí que no paga.",
          ),
          pullQuote(
            "La que se esconde deja de venir al mercado, y entonces sí que no paga.",
            "Nélida Quispe Mamani",
          ),
          ask(
            "q-comadre",
            "¿Cómo se le dice que no a una comadre?",
            "Con el reglamento en la mano y un mate en la otra. El crédito lo decide una comisión de cinco, y ninguna puede votar sobre su pariente, su vecina de puesto ni su ahijada. En este mercado eso significa que a veces no queda nadie. Entonces se sortea a tres socias del sector de carnes, que no son parientes de nadie o no lo admiten.",
            "A mi propia hermana le negaron un préstamo en 2014. Yo estaba afuera, como manda el reglamento, vendiendo orégano con mucho ruido. Ella no me habló en toda la Cuaresma. En Pascua vino y me dijo que con ese préstamo se habría hundido. No dijo que yo tenía razón. Dijo que la comisión tenía razón, y eso es mejor.",
          ),
          ask(
            "q-llaves",
            "La caja tiene tres llaves. ¿Quiénes las guardan?",
            "Una la presidenta, una la tesorera y una alguien a quien le toca por sorteo, durante seis meses. La de sorteo es la importante. Puede ser la más joven, puede ser una que sabe leer poco. Pero sin ella no se abre, así que hay que explicarle cada vez para qué se abre. Hemos aprendido a explicar muy bien.",
            "Una vez la llave se cayó en una olla de mote. Cerramos dos días. Desde entonces la de sorteo la lleva colgada del cuello y la caja cierra los martes, que es el día de pelar el mote.",
          ),
          pullQuote(
            "Sin la llave de sorteo no se abre la caja. Por eso hemos aprendido a explicar muy bien.",
            "Nélida Quispe Mamani",
          ),
          ask(
            "q-pandemia",
            "En 2020 el mercado estuvo cerrado. ¿Qué pasó con los préstamos?",
            "Setenta y un días cerrado. Teníamos cuatrocientos treinta préstamos vivos y nadie vendía ni un ají. La junta propuso congelarlo todo, y una contadora de afuera nos dijo que así se mueren las cooperativas. Entonces llamamos por teléfono a cada socia. Cuatrocientas treinta llamadas, nos dividimos por pasillos. Preguntamos cuánto podía, no cuánto debía. Ciento noventa podían algo; algunas, dos bolivianos por semana.",
            "Con esos dos bolivianos les prestamos a las que vendían a domicilio para que compraran bicicletas. Al final perdimos once préstamos. Están en el libro, con el motivo. Seis son personas que murieron. Esos no se leen en voz alta, pero se lee que son seis.",
          ),
          ask(
            "q-jovenes",
            "¿Quieren entrar las jóvenes, o prefieren el banco?",
            "El banco les da una tarjeta con su nombre, y eso es bonito. Nosotras les damos una silla en el pasillo. Entran cuando necesitan el primer crédito de verdad, porque el banco les pide un garante con casa, y aquí el garante es haber venido a seis lecturas. No hace falta haber dicho nada. Hace falta haber escuchado.",
            "El año pasado entraron sesenta y tres. Una, de veinte años, preguntó en su tercera lectura por qué cobrábamos el mismo interés a la que pide quinientos y a la que pide veinte mil. Nadie supo contestarle. Ahora hay dos tasas, y ella está en la comisión.",
          ),
          ask(
            "q-celular",
            "Ahora se puede pagar con el celular. ¿Cambia eso la cooperativa?",
            "Cambia la fila. A las jóvenes les gusta, y a mí me gusta que les guste. Mi sobrina ha puesto el libro en la computadora y hace las sumas en un segundo. Lo probamos un año entero con los dos: el libro verde y la máquina. Hubo tres diferencias. Dos eran del libro y una era de la máquina, así que nadie salió humillado.",
            "Pero el primer domingo se sigue leyendo. La máquina imprime, y lee una persona. No es lo mismo deberle a una pantalla que a un pasillo.",
          ),
        ),
      },
      fate: published("amira", "noor"),
    },
  ),
]
