"""Words that do not tell one wish from another: those of grammar, of courtesy, and of asking.

And those of telling: what happened, to whom, and how bad it is. A text is found by them where it
has them, and is none the less alike where it has not.
"""

from __future__ import annotations

from typing import Final

_GRAMMAR = """
a al algo alguien algun alguna algunas alguno algunos alla alli aca ahi ahora ai antes aqui asi aun
aunque bajo bien cada casi cerca como con contra cosa cosas cual cuales cualquier cuantas cuantos
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
acabar aceptar acercar acordar adentro afuera aguantar ahorita alcanzar amigo andar anoche aparecer
aprender aprovechar arriesgar asustar atender autoridad avisar bajar baratisimo batallar bonito
brincar bronca buscar caer cambiar carisimo cerquita chavo checar chico cinco comentar comenzar
compadre completo comprobar confundir conseguir considerar contestar continuar convertir creer
cuadra cualquiera cuatro cuidar cumplir cunada deber dejar demasiado depender descomponer
desesperado desesperar devolver diario distinto doble dormir dos durar echar empezar encontrar
enfrente enojar enorme entender enterar entrar equivocar esconder escuchar esposa esposo esquina
evitar exigir explicar extranar fallecer faltar feo fijar formar funcionar gobierno gritar guardar
haber hablar hallar hermana hermano horrible igual importar intentar invitar juntar junto lado
ladrar lento levantar llenar lleno llorar lograr malo mama mandar marido mejorar meter mirar mitad
molestar mostrar mover muchacho necesitar nieto notar nuevo obligar obtener ocurrir ofrecer oir
oler olvidar opinar papa pasado pasar pegar pelear pensar peor perder permitir pertenecer platicar
pobre ponchar preferir preguntar prender preocupar preparar presentar prestar prohibir prometer
pronto proximo quitar rapido rato rechazar recoger recomendar reconocer recordar referir regresar
repetir resolver responder revisar rogar romper roto saber sacar salvar seguir sentir servir
siempre sobrar sobrino soportar subir suceder sucio suegra sufrir suponer surgir tarde temer
temprano tercer terminar tia tio tirar tocar tomar traer tres triste tropezar ultimo urgente urgir
usar utilizar vacio validar venir ver verdad viejo vivir volver
"""
STOP_WORDS: Final = frozenset(f"{_GRAMMAR} {_ASKING}".split())
TELLING: Final = frozenset(_TELLING.split()) - STOP_WORDS
