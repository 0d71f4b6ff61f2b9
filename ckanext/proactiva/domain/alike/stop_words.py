"""Words that do not tell one wish from another: those of grammar, of courtesy, and of asking."""

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
STOP_WORDS: Final = frozenset(f"{_GRAMMAR} {_ASKING}".split())
