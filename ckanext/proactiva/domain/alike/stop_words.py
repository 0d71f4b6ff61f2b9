"""Words that do not tell one wish from another: grammar, courtesies, and words of asking.

Also words of storytelling: what happened, to whom, and how bad it is. A text is found by them if it
has them, and is no less alike if it does not.
"""

from __future__ import annotations

from typing import Final

_GRAMMAR = """
a al algo alguien algun alguna algunas alguno algunos alla alli aca ahi ahora ai antes aqui asi aun
aunque bajo bien cada cara caras caro caros casi cerca como con contra cosa cosas cual cuales
cualquier cuantas cuantos
de del demas dentro desde despues detras durante e el ella ellas ello ellos en encima entonces
entre era eran eres es esa esas ese eso esos esta estaba estaban estan estamos estar estas este
esto estos estoy etc fue fueron fuera ha haber habia hace hacen hacer hacia hago haga hagan han
hasta hay haya he hemos incluso ir iba iban junto la las le les lo los luego mal mas me mejor menos
mi mia mias mientras mio mios mis misma mismas mismo mismos mucha muchas mucho muchos muy nada
nadie ni ningun ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nunca o otra
otras otro otros para pero poca pocas poco pocos por porque pues que quien quienes se sea sean
segun ser sera seran si sido siempre siendo sin sino sobre sola solo somos son soy su sus suya suyo
tal tambien tampoco tan tanta tantas tanto tantos te tener tenemos tengo tenga tengan tenia tiene
tienen ti toda todas todavia todo todos tras tu tus u un una unas uno unos usted ustedes va vamos
van vaya vez veces voy ya yo y q k d x pa ke xq pq porq pork ay
"""
_ASKING = """
hola buen buena buenas bueno buenos tarde tardes noche gracias favor porfa porfavor saludos
atentamente estimado estimada estimados senor senora senores disculpe disculpen oiga oigan quiero
quiere quieren queremos quisiera quisieramos necesito necesita necesitamos necesitan pido pide
piden pedimos pedir solicito solicitamos solicitar solicitud ayuda ayudar ayudenme saber sabe
sabemos saben sepa conocer digan diga dice dicen decir digame diganme informar informen informe
informacion dato datos publicar publiquen publica publicado lista listado relacion tabla ver veo
quedar queda gustaria interesa favorable puedo puede pueden podemos poder podria podrian podrias
debe deben deberian deberia haran hicieron hizo hecho dan dar den dio dieron da pone ponen poner
pongan llevo lleva llevamos llevan sirve sirven sale salen hablar tema pasa paso pasan ando anda
andan acerca persona personas gente vecino vecina vecinos vecinas alguien mes meses ano anos semana
semanas hoy ayer manana nuevo nueva nuevos nuevas grande publico publicos publicas unico unica
propio creo siento quedo quede llego llega llegaron llegar voy vivo vive viven dejar dejan traer
gustar respecto mediante actual actualmente numero cantidad total tipo tipos parte forma manera
ejemplo
"""
_TELLING = """
abierto abre abren abril abrir acabar aceptar acercar acordar adentro afuera agosto aguantar
ahorita aki alcanzar alguen amigo andar anoche aparecer aprender aprovechar arriesgar asen aser
asta asustar atender autoridad avisar bajar baratisimo batallar bienestar bonito brincar bronca
buscar
cae caen caer caiga cambiar carisimo cerquita chavo checar chico cien cierto cinco claro comadre
comentar comenzar compadre companero completo comprobar confundir conseguir considerar contestar
continuar convertir crecer creer cuadra cualquiera cuatro cuidar culpa cumplir cunada cunado deber
decidir deja dejar demasiado depender descomponer describir desear desesperado desesperar devolver
devuelve diario diciembre diciendo diez dificil digo dijeron dijo dirigir disponible distinto doble
domingo dormir dos duerme durar durmiendo echar empezar empieza empiezan encontrar encuentro
enero enfrente enojar enorme entender enterar entero entiendo entrar equivocar esconder escuchar
esposa esposo esquina estava estuvo evitar exigir existir explicar extranar facil fallecer faltar
febrero feo fijar formar fuerte funcionar gobierno gritar guardar haber hablar hacemos haciendo
hallar hallaron halle hermana hermano hija hijo horrible hubiera hubo huele huelen igual imaginar
impedir importar incluir increible intentar invitar jueves julio junio juntar junto keda kedo kien
kienes kiere kieren kiero kisiera kuando kuanto kuantos lado ladrar largo leer lento levantar
llenar lleno llorar lograr lunes malo mama mandar marido martes marzo mejorar mencionar meter
miercoles mil mirar mitad molestar molesto mostrar motivo mover muchacho mueve nececito necesitar
nesecito nesesito nieto notar novia noviembre novio nueve nuevo obligar obtener ocho octubre
ocurrir ofrecer oir oler olvidar opinar papa pasado pasar pegar pelear peligroso pensar peor perder
permanecer permitir pertenecer pesimo pidiendo piensa piensan pierde pierden platicar pobre ponchar
posible preferir prefiero preguntar prender preocupar preparar presentar prestar presumir
primero primo problema prohibir prometer pronto proponer provocar proximo puedes pusieron puso
quieres quince quitar rapido raro rato razon rechazar recoger recomendar reconocer recordar reducir
referir regresar repetir resolver resolvio responder resuelve resuelven reunir revisar rogar romper
roto sabado saber sabes sacar salvar saven saver seguir segundo seis sentir septiembre servir
siempre siente sienten siete sigue siguen sobrar sobrina sobrino soportar
suceder sucio suegra suegro sufrir suponer surgir tamvien tanbien tarde temer temprano tercer
terminar terrible tia tio tirar tocar tomar traer trajeron trajo treinta tremendo tres triste
tropezar ultimo urgente urgir usar utilizar vacio validar veinte venir ver verdad viejo viernes
vivir volver vuelve vuelven
"""
STOP_WORDS: Final = frozenset(f"{_GRAMMAR} {_ASKING}".split())
TELLING: Final = frozenset(_TELLING.split()) - STOP_WORDS
