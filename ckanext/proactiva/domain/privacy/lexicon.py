"""Names that are common in Mexico, and well-known names that are nobody's personal data.

They are in lower case and without accents, as `fold` writes them. Names that are also everyday
words (Luz, Paz, Abril) are listed separately: only a surname shows that they name somebody.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_GIVEN: Final = """
    aaron abel abelardo abigail abraham abundio adalberto adan adela adelaida adelina adolfo
    adrian adriana agustin agustina aida aidee aitana alan alba albertina alberto aldo alejandra
    alejandrina alejandro alejo alex alexa alexander alexis alfonsina alfonso alfredo alicia alina
    alondra alonso alvaro amalia amanda ambrosio amelia ana anabel anahi anastasia anastasio
    andrea andres andy angel angela angelica angelina angelito aniceto anita anselmo antonia
    antonieta antonio apolinar apolonio aquilino araceli arantza aranza arcadia arcadio ariadna
    ariana ariel armando armida arnulfo aron arturo atanasio augusto aurelia aurelio ausencio axel
    azucena baldomero baltazar barbara bartolo beatriz benigno benita benito benjamin beny
    berenice bernabe bernarda bernardino bernardo berta bertha beto betty bety betzabe bianca
    bonifacio brandon brayan brenda brigida brigido brisa brittany bruno bryan calixto camila
    camilita camilo candida candido carina carla carlitos carlos carlota carmelita carmelo carmen
    caro carolina casimiro catalina catherine cayetano cecilia cecilio celestino celia celina
    celso cesar chabela chayo chelo chepe chole christian christopher chucho chuy cinthia cintia
    ciriaco cirilo citlali citlalli claudia claudio clemente clementina cleofas cleotilde conchita
    conrado constantino cornelio cosme crescencia crescencio crisoforo cristian cristina cristobal
    cuauhtli cuca cutberto cynthia dafne dagoberto dalia damian dana dani daniel daniela danna
    dante dario david dayana debora delfina delfino delia deni denise denisse derek desiderio
    diana diego dilan diodoro dionisio domitila donaciano donaji donato dora doris dorothy dylan
    edelmira eder edgar edgardo edith edmundo eduarda eduardo edwin efigenia efrain efren eladia
    eladio elba eleazar elena eleodoro eleuterio elia elias eligio elisa eliseo eliza elizabeth
    elodia eloina eloisa eloy elpidio elsa elvia elvira emelia emeterio emilia emiliana emiliano
    emilio emir emma emmanuel enedina enrique enriqueta enzo epifanio erasmo erasto eric erica
    erick erik erika ernestina ernesto estanislao esteban estefania estela ester esther ethan
    eufemia eufrosina eugenia eugenio eulalia eulalio eulogio eusebia eusebio eustaquio eustolia
    eva evangelina evaristo evelia evelin evelyn everardo evodio ezequiel fabian fabiana fabiola
    fabricio fatima faustina faustino fausto febronio federico felipa felipe felisa felix fer
    fermin fermina fernanda fernando fidel fidelia fidencio filemon filiberto flavio florencio
    florentino florinda fortino francisca francisco frida froylan fulgencia fulgencio gabi gabino
    gabriel gabriela gaby gadiel gael gamaliel gaudencia gaudencio genaro genoveva georgina
    geovanni gerardo german gertrudis gervasio gilberto gilda gildardo giovani giovanni gisela
    gladis gladys gonzalo gorgonio goyo graciela gregoria gregorio griselda guillermina guillermo
    gumaro gustavo haydee hector heidi heladio helena heliodoro heriberto herlinda hermelinda
    hermila hermilo herminia herminio hernan higinio hilaria hilario hilarion hilda hipolito
    homero honorio horacio hortensia hugo humberto ian idalia ignacia ignacio iker ilse imelda
    inocencia inocencio irais irene irineo iris irma irvin isaac isabel isac isai isaias isaura
    isauro isidra isidro ismael itzel ivan ivana ivette ivonne jacinta jacinto jacobo jacqueline
    jael jafet jaime jair jaquelin jared javi javier jazmin jennifer jenny jeremias jeronima
    jeronimo jesica jessica jhonatan jime jimena joana joaquin joaquina jocelyn joel johana
    jonathan jorge josafat jose josefa josefina josefo joselyn josesito joshua josue jovita juan
    juana juanita juanito judith juli julia julian juliana julieta julissa justino juvencio
    juventino karen karina karla katherine katia keila kenia kevin kike kimberly lalo laura
    laureano lauro lazaro leandro leilani leobardo leocadia leocadio leona leonardo leoncio leonel
    leonides leonila leonor leopoldo leslie lesly leticia lety leyla liam liborio librado licha
    lichita lidia lilia liliana litzy lizbeth lizeth longino lorena lorenza lorenzo lourdes lucha
    lucia luciana luciano lucila lucina lucio lucrecia ludivina luis luisa luisito lulu lupe
    lupita luzmaria lydia macaria macario macedonia macedonio magali magdalena magdaleno mago
    mague maite manolo manuel manuela marcela marcelina marcelino marcelo marcial marciana
    marciano marco marcos margarita margarito mari maria mariam mariana mariano maribel maricarmen
    maricela maricruz marilu mario marisela marisol maritza marlen marlene marta martha martin
    martina martiniano mary mateo mati matias matilde maura mauricio maurilio mauro max
    maximiliano maximina maximino mayela mayra mayte meche medardo melany melchor melina melisa
    melissa meliton melquiades memo micaela michelle miguel miguelito mildred minerva mireya
    miriam mirna misael modesta modesto moises monica monserrat montserrat mony moy myriam nacho
    nadia nahum nallely nancy nando naomi narcisa narciso natalia natalio nathalia nathan naty
    nayeli nazario neftali nelly nelson nemesio nestor neto nicandro nicanor nicasio nico nicolas
    nicolasa nicole nidia noe noel noelia noemi nohemi nora norberta norberto norma obdulia
    octaviano octavio odalys odilia odilon ofelia olga oliver olivia omar omarcito onesimo oralia
    orlando oscar osmar osvaldo oswaldo otilia otilio pablo paco pamela panchito pancho panfilo
    pantaleon paola pascual pascuala pati patricia patricio paty paul paula paulina paulino
    pedrito pedro pepe pepito petra petronila petronilo placido policarpo poncho ponciano porfiria
    porfirio praxedis primitivo priscila procopio protasio prudencio quetzalli quintin quique
    quirino rafa rafael rafaela raimundo ramiro ramon ramona raquel raul raymundo rebeca regina
    reginaldo remigio renata rene reynalda reynaldo ricardo richi rigoberto rita robert roberta
    roberto rodolfo rodri rodrigo rogelia rogelio roman romeo romina romualdo romulo roque rosalba
    rosalia rosalina rosalinda rosalio rosalva rosamaria rosaura rosenda rosendo rosita rosy
    roxana ruben rufina rufino ruperto ruth sabas sabina sabino sabrina salma salome salomon
    salvador samantha samuel sandra santi sara sarahi saturnino saul sebas sebastian sebastiana
    secundino selene senobio serafin serapio sergia sergio servando severiano sharon sheila
    sherlyn sidronio silvano silverio silvestre silvia silvino simon simona sinforoso sixto sofi
    sofia sonia sotero stephanie steven susana susano susi susy tadeo tania tarcisio tatiana tavo
    telesforo tencha teodora teodoro teofilo tere teresa teresita tereso thalia thiago tiburcia
    tiburcio timoteo tirso tobias tomas tomasa tomy toni tonito tono tony toribio ubaldo ulises
    uriel ursula ursulo uziel valente valentin valentina valeria valeriano valerio vanesa vanessa
    venancio vero veronica vicenta vicente vicky victor victoriano victorino vidal virgilio
    virginio viridiana viviana vladimir wenceslao wendy wilfrido william xavier xiadani xime
    ximena ximenita xochitl yadira yael yahir yamileth yandel yaneli yaneth yareli yaretzi yazmin
    yeimi yesenia yessica yola yolanda yoli yuliana yuridia yvonne zacarias zaira zeferino zenaida
    zenon zoe zoila zosimo zulema zulma
"""
_EVERYDAY: Final = """
    abril alba alma amado amparo angeles asuncion aurora belen blanca candelaria clara concepcion
    consuelo cruz cuauhtemoc dolores domingo dulce encarnacion esmeralda esperanza estrella
    felicitas flor florencia galilea gloria guadalupe ines israel jesus julio justo leon linda
    lino lucero luz marina maximo maya merced mercedes narciso natividad oliva palmira paloma paz
    perfecto perla pilar pio refugio reina remedios reyna rocio rosa rosario said santa santiago
    santos severo socorro sol soledad trinidad urbano ventura vera victoria violeta virginia
"""
_SURNAMES: Final = """
    abarca acevedo acosta aguilar aguilera aguirre alarcon alatorre albarran alcala alcantara
    aldana alfaro almanza almaraz alonso alvarado alvarez amador amaya amezcua anaya angeles
    anselmo aparicio aragon arana aranda arce archundia arellano arenas arevalo arias ariza
    armenta arredondo arreola arriaga arroyo arzate avalos avila ayala bahena balderas baltazar
    banuelos barajas barboza barcenas barragan barrera barrientos barrios barron bastida basurto
    bautista becerra becerril bello beltran benavides benitez bermudez bernabe bernal blancas
    bolanos bonilla bravo briones brito buendia bueno bustamante bustos caballero cabrera cadena
    calderon calixto calvo camacho camarillo campos canales candia cano cardenas cardona cardoso
    carmona carranza carrasco carreon carrera carrillo casas casillas castaneda castellanos
    castillo castrejon castro cazares cedillo ceja celis centeno cerda cerna cervantes cervera
    chavarria chavez chimal chimalpopoca cisneros colin colon contreras cordero cordova corona
    coronado coronel corral corrales correa cortes cortez corzo cota covarrubias coyotl crisostomo
    crispin cruz cuellar cuenca cuevas davalos davila delgado dgz diaz dominguez dorantes duarte
    duenas duran echeverria elizalde elizondo enciso enriquez escalante escalona escamilla escobar
    escobedo escutia esparza espino espinosa espinoza esquivel estevez estrada fabela fajardo
    farias fdz felix fernandez ferrer fierro figueroa flores florez fonseca franco fuentes galan
    galicia galindo gallardo gallegos galvan galvez gamboa gamez gante garay garcia garduno
    garibay garnica garrido garza gasca gaspar gastelum gaytan gil giron glez glz godinez godoy
    gomez gonzaga gonzales gonzalez granados gtz guadarrama guerra guerrero guevara guillen
    gutierrez guzman gzz haro hdz heredia hermosillo hernandez herrera hidalgo hinojosa huerta
    huitron hurtado ibanez ibarra iglesias islas iturbe izquierdo jacinto jaimes jaramillo jasso
    jimenez jimeno juarez jurado lagunas landeros lara laredo lazaro lazcano leal lechuga ledesma
    ledezma leon lerma leyva licea liceaga limon linares lizarraga loera lomeli longoria lopez
    lora lovera loza lozada lozano lpz lucas lucero lugo lujan luna macedo macias madrid madrigal
    maldonado mancera mancilla manriquez manzano marin marmolejo marquez marroquin martinez mata
    matamoros mateos maya mayorga maza medina medrano mejia melendez melgar mena mendez mendieta
    mendiola mendoza meneses mercado merino meza miranda mireles molina mondragon monroy montalvo
    montano monterrubio montes montiel montoya mora morales moran moreno mosqueda moya mtz munguia
    muniz munoz murguia murillo najera naranjo narvaez nava navarrete navarro negrete neri nicolas
    nieto nieves nolasco noriega novoa nunez ocampo ocana ochoa olivares olivas olmos olvera
    ordonez orihuela orozco orta ortega ortiz osorio osornio otero oviedo pacheco padilla padron
    palacios palafox palma palomares palomo pantoja paredes parra pascual pastrana patino paz
    pedraza pelaez pena perales peralta perea peres perez pichardo pimentel pina pineda pizarro
    plata plaza ponce porras portillo posadas prado preciado prieto puente puga pulido quezada
    quijada quintana quintanar quintero quiroz quiterio ramirez ramos rangel razo rdz rebollar
    rebollo recendiz regalado rendon renteria resendiz reyes reyna reynoso reza ricardo rico
    rincon rios rivas rivera rivero robledo robles rocha rodriguez rojas roldan roman romero
    rosales rosas rubio rueda ruiz ruperto saavedra salas salazar salcedo saldana saldivar salgado
    salinas samano sanabria sanchez sandoval santana santiago santillan santos sauceda saucedo
    segovia segundo segura sepulveda serna serrano servin sierra silva sixtos solano solis
    solorzano soria soriano sosa sotelo soto suarez tapia tecuapetla tejeda tellez teran tinoco
    tirado toledo tolentino torres tovar trejo trevino trujillo ugalde ulloa urbina uribe urrutia
    valadez valdes valdez valdivia valencia valenzuela valerio vallejo valverde vargas vasquez
    vazquez vega vela velasco velasquez velazquez velez vences venegas vera verdugo vergara vidal
    viera vilchis villa villagomez villalobos villalpando villanueva villar villarreal villasenor
    villegas viveros xochimitl xolalpa yanez zamora zamorano zamudio zapata zaragoza zarate zarco
    zarza zavala zepeda zuniga zurita
"""
# Historical figures that streets, schools, programmes and towns are named after.
_HISTORIC: Final = """
    adolfo lopez mateos, adolfo ruiz cortines, agustin melgar, alfredo del mazo, alvaro obregon,
    andres molina enriquez, andres quintana roo, aquiles serdan, arturo montiel,
    belisario dominguez, benito juarez, carlos hank gonzalez, carmen serdan, cristobal colon,
    diego rivera, donato guerra, emiliano zapata, felipe angeles, felipe carrillo puerto,
    felipe villanueva,
    fernando montes de oca, francisco i madero, francisco marquez, francisco murguia,
    francisco sarabia, francisco villa, frida kahlo, gustavo baz, gustavo diaz ordaz,
    heberto castillo, hermenegildo galeana, hernan cortes, ignacio allende, ignacio comonfort,
    ignacio lopez rayon, ignacio manuel altamirano, ignacio ramirez, ignacio zaragoza,
    isabel la catolica, isidro fabela, jaime nuno, jaime torres bodet, jorge jimenez cantu,
    jose antonio alzate, jose clemente orozco, jose maria morelos, jose maria pino suarez,
    jose marti, jose vasconcelos, josefa ortiz, juan aldama, juan de la barrera, juan escutia,
    juan rulfo, juana de asbaje, juana ines, laura mendez de cuenca, lazaro cardenas,
    leona vicario, luis donaldo colosio, manuel acuna, manuel avila camacho, manuel buendia,
    margarita maza, mariano abasolo, mariano arista, mariano escobedo, mariano matamoros,
    mario molina, melchor ocampo, miguel aleman, miguel hidalgo, nicolas bravo, nicolas romero,
    octavio paz, pascual orozco, pedro ascencio, pedro moreno, plutarco elias calles,
    porfirio diaz, ricardo flores magon, rosario castellanos, santos degollado, simon bolivar,
    valentin gomez farias, venustiano carranza, vicente guerrero, vicente lombardo,
    vicente suarez, vicente villada
"""


def fold(name: str) -> str:
    """Return a name in lower case, without accents."""
    if name.isascii():
        return name.lower()
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


GIVEN_NAMES: Final = frozenset(_GIVEN.split())
EVERYDAY_NAMES: Final = frozenset(_EVERYDAY.split())
SURNAMES: Final = frozenset(_SURNAMES.split())
HISTORIC_NAMES: Final = tuple(" ".join(name.split()) for name in _HISTORIC.split(","))
