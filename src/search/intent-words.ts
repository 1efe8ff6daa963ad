/** Words that say what kind of answer is wanted, and so are not what the answer should be about. */

import { readWords, type Word } from '../language/words.ts';

/** The words of all lists below as they stand there, folded. */
const listed = new Set<string>();

const keysOf = (text: string): ReadonlySet<string> => {
  const words = readWords(text);
  for (const { folded } of words) listed.add(folded);
  return new Set(words.map(({ key }) => key));
};

/** Matters whose key is that of a word below. */
const MATTER =
  /^(?:(?:vurdering|forventning|lesing|inkludering|plassering|tilrettelegging|forebygging|førebygging|deltakelse|deltaking)\p{L}{0,4}|belonging|interests?|rights|rettane?|rettar|tidlig|tidleg|grades|vær|været)$/u;

/** Whether a word is a matter of its own, though its key is that of a word below: "vurdering" is not "vurderer", nor "været" "være". */
export const isMatter = ({ folded }: Word): boolean => MATTER.test(folded) && !listed.has(folded);

/** Asking for measures. */
export const MEASURE_WORDS = keysOf(
  `tiltak tiltaka tiltaket tiltakene innsatsområder innsatsområde measure measures intervention interventions initiatives
   prosjekt prosjekter prosjekta project projects ordning ordninger ordningar scheme schemes satsing satsinger satsingar`,
);

/** Asking for all there is. Question words that also ask for one thing ("hva", "what") are not among them. */
export const LIST_WORDS = keysOf(
  `alle alt hvilke oversikt oversikten liste lista list listen oversyn oversynet vis show all everything every which overview samtlige nevn nemn
   sammenlign sammenlikn sammenligne samanlikn samanlikne compare`,
);

/** Asking for a number. */
export const COUNT_WORDS = keysOf('mange antall talet tallet many number count');

/** Asking for a time, a person, a place or a reason: facts, which no list answers. */
export const FACT_WORDS = keysOf('når when hvem who whom hvor where hvorfor why');

/** Of these, the ones that also lead up to a phase: "when they begin in Vg1". */
export const TIME_WORDS = keysOf('når when');

/** What counties did with measures: who asks what was submitted asks for measures. */
export const SUBMIT_WORDS = keysOf(
  'meldt melde innmeldt innmelde sendt sende sent innsendt innsendte levert levere innlevert submitted submit contributed contribute bidrog bidratt bidrege',
);

/** Words for the dimensions themselves and for having or submitting: nothing is asked by them. */
export const FRAME_WORDS = keysOf(
  `minus apart aside besides exception foruten forutan unnateke leaving omit
   reported rapport rapportert fylke fylket fylka fylkene fylker fase fasen faser fasane kategori kategorien kategoriar gruppe gruppa gruppen undergruppe undergruppene subgroup aktør
   aktøren county counties phase phases category categories group actor region regionen fylkeskommune
   finnes finst fins eksisterer exist exists har have has in inn city by town fra frå from
   gjelder gjeld gjelde angående angåande about regarding apply applies
   kunnskapsgrunnlaget kunnskapsgrunnlag kunnskapsbasen kunnskapsbase databasen rammeverket rammeverk framework rapporten report synteserapporten dokumentet document kilden kjelda
   kapittel kap avsnitt chapter section oppgaver oppgåver oppgave oppgåve tasks task responsibilities responsible ansvar ansvarlig rolle rollen rolla role roles plikter duties
   størst største largest biggest smallest minste second nest order rekkefølge rekkjefølgje minst færre fewer ones one please ingenting ingen nothing none topp top entries entry pr tabell tabellen table rangér rangere ranger rangering rank ranking sorter sortere sort highest lowest to tre fire fem seks sju syv åtte ni ti two three four five six seven eight nine ten flest fleste færrest færrast fewest fordelt fordelte fordeling hvert kvart each every per forskjell forskjellen forskjeller skilnad
   skilnaden skilnader difference differences betyr betyder tyder meaning mean means definisjon definition forkortelse
   forkortelsen forkorting forkortinga abbreviation begrep begrepet omgrep omgrepet uttrykk uttrykket ordet
   comes come deal deals dealing concerning relate relates related relating belong belongs involve involves cover covers focus
   focuses focusing focused target targets targeted aim aimed aims fall falls listed connected linked tied place within
   hører høyrer tilhører høyre høre ligger ligg dreier dreiar omhandler omhandlar retter rettar rettet retta knytte knyttet
   knyttede knytta knytt tilknyttet tilknytta innenfor innanfor innafor fram frem innen handler handlar satser satsar fokuserer fokuserar
   enten either ulike forskjellige various different several aktuelle relevant relevante konkrete concrete registrert registrerte oppført
   punkt punkter punktene punkta point points statement statements
   totalt total samlet samla altogether inkludert including unntatt unntak untatt utenom bortsett except excluding`,
);

/** Words for what is done in a county, and for the country round a place, which say nothing beside its name: "opplegg i Tromsø", "the Bodø area". */
export const LOCAL_WORDS = keysOf(
  `opplegg opplegga oppleggene aktivitet aktiviteter aktivitetar activities program programmer programmes programs practice practices praksiser
   inspirasjon inspiration area areas traktene traktane distriktet good best`,
);

/**
 * Words for doing and for the setting that all of the corpus shares: they add nothing beside the name of a phase or a
 * county ("what can schools do in Vg2"), but are what is asked for where a fact or a number is ("how many students").
 */
export const SETTING_WORDS = keysOf(
  `kommune kommuner kommunene kommunar område områder driver driv drive run runs running gjør gjøre gjer gjere gjera gjorde gjort gjøres
   gjerast do does did done doing concern concerns brukes brukt bruke nytta nytte used use using satt sette inn foreslår
   foreslått føreslått foreslås suggest suggested forslag eksempler eksempel døme examples example tips idear ideer idea
   ideas råd advice anbefales anbefalt anbefaler tilrådd recommended recommend viktig viktige important mulig mulige mogleg
   moglege possible available videregående vidaregåande upper secondary vgo vgs skole skolen skoler skule skulen school
   schools elev elever elevar elevene elevane student students pupil pupils ungdom ungdommer unge youth young people
   tar ta hjelper hjelpe help tilbyr tilby tilbud tilbod offer offered give finne find står stå say says tell know vite
   tenke tenkje think jobbe jobber arbeide arbeider work works working lage make prøvd prøve tried try trying
   plass place selv selve sjølv sjølve self først fremst fyrst mainly primarily primært
   start starte starter startar høst høsten haust hausten autumn vår våren spring år året year
   går gå gang go goes going moving move skjer happens ting thing things anything something noko noe slags kind kinds
   type typer hva what every city town byen bygd grep grepa grepene grepet action actions step steps stage stages løp løpet
   shift kid kids support fungerer fungere fungerar bidra bidrar expect expected expects bor bur living lives`,
);

/** Words for those in one year of school: beside the name of a phase they are that phase. */
export const YEAR_WORDS = keysOf(
  'grade grader graders class classes klasse klassa klassen klasser klassar klassene trinn trinnet trinna steg steget',
);

/** What everything in the source is there for, and words for coming to it: beside the name of a phase they narrow nothing. */
export const AIM_WORDS = keysOf(
  `støtte støtter støttes stötte supported supporting hindre hindrar hindrer forhindre forebygge forebygger førebyggje førebyggjer prevent prevented preventing
   avoid unngå frafall frafallet fråfall fråfallet dropout fullføre fullfører gjennomføre complete completion lykkes lykkast lukkast succeed
   legge legges lagt leggje leggjast rette tilrettelegge tilretteleggje arrange arranged ease smooth smoother easier lette lettere lettare letter
   matter matters innhold inneholder inneholde innehald inneheld innehalde contain contains include includes
   gis gir gjev får handle handles during underveis undervegs midt midten middle handling planlegge planlegger planlegg plan planning`,
);

/** Asking for what the source names beside its statements: the column of national guidelines, initiatives and resources. */
export const NATIONAL_WORDS = keysOf(
  'nasjonal nasjonale nasjonalt nasj natl statlig statlige statleg statlege national nationwide staten state',
);
export const RESOURCE_WORDS = keysOf(
  `føring føringer føringar føringene føringane ressurs ressurser ressursar ressursene ressursane resurs resursar resurser satsing satsinger satsingar satsingene
   guideline guidelines guidance resource resources initiative initiatives policy policies`,
);

/**
 * Words of manner, time, degree, courtesy and of talking about oneself: people put them around what they ask, and beside a name
 * they narrow nothing. Words that may be the topic of a question in this field are not among them.
 */
export const CHAT_WORDS = keysOf(
  `akkurat allerede allereie alltid altså an ante antagelig antakelig aller berre bestemte best da deilig dessuten dessverre difor
   direkte ditt eg egentlig eigentleg eigen egen egne eigne eller ellers elles endelig endeleg enda enkelt ennå enno ekte faktisk fin fint
   fine flott forresten forrige fortsatt framleis fremdeles full fulle fullt fullstendig fullstendige gangen gongen dengang generelt gjerne glad
   god godt gode grei greit greie gløymt glemt hallo heile heilt hel hele helt helst herre hittil håper håpar iallfall ihvertfall imens
   imidlertid innimellom jo kanskje kjapt kjære klar klart komplett komplette konkret korrekt kort lenge lengre lettvint lik like liksom lurer
   lurar litt lurt mener meiner meinte mente medan mens mest muligens mogleg mulig myk nesten nettopp nok nylig nyleg nå nødvendigvis ofte opp
   oppe ned nede også omtrent overfor pent plassert plasserte plutselig presis raskt rett rimelig rimeleg samme same sannsynligvis seinere senere
   sikkert sist siste sitte sitter sit sliter slit snart snill snille sjølve selve spesielt stadig stadige strengt særlig særleg særskilt tenker
   tenkte tenkjer tidligere tidlegare tilfeldigvis trolig truleg trur tror trenger treng trengs uansett uavhengig utrolig vanlig vanleg vanligvis
   vanskelig vanskeleg vel veldig vennlig vennleg venter verkelig verkeleg virkelig vurderer vurderte vår vårt våre vårs ønsker ønskjer ønske
   hilsen mvh takknemlig takksam forhånd forhand førehand spørsmål spørsmålet lurende søker søkjer leiter leter ser sett sjå
   nevnt nemnt nemnd nevnte oppdatert lest lese høre høyrde hørte hørt forstår forstod skjønner skjønar husker hugsar vet veit visste kjenner
   oss hos hjå meg deg dykk dere deres din her der hit dit bort borte 2015 against gain gaining getting fylkestinget fylkesting fylkespolitiker fylkespolitikar nabo naboen naboer naboene naboane granne grannen grannar grannane neighbour neighbours neighbor neighbors ny nye nytt flere fleire færre holde halde forventes forventast venta punktene punkta punktlista punkt listen fredag mandag tirsdag
   onsdag torsdag lørdag søndag måndag tysdag laurdag uka veka måneden nord sør øst vest sted stad steder stader landet land landsdel kolleger
   kollegaer kollegaar kollega verk verket gamle gammal gammel rydde begynt byrja starta startet dagen fall tilfelle høve bruk lage laga lager
   prøvd prøvde prøve forsøkt gjengen gjeng folk nokolunde møte presentasjon innledning innleiing foredrag artikkel oppgave rapporten notat
   reise tur jobben jobb bygge kikke titte bla snakke prata prate nysgjerrig nysgjerrige interessert interesserte innom sammenheng samanheng sammenhenger samanhengar omtalt omtala
   context contexts absolutely actually ahead again almost already also always anyway apparently around away back basically be been before
   began begin bit briefly can't cannot certain certainly complete completely correct curious currently dear definitely dont dr early
   easy either else email enough especially even ever exactly far few finally first follow fully generally going gone good got
   great guess happen happened happens hello help hey hope hoping however i'd i'm immediately inside instead interested it's just kindly kinda kindof
   know known last lately later latest least less let lets likely little long look looking lot lots mainly mean meant
   mention mentioned most mostly move moving much name namely near nearly need needed needs never new next nice normal normally obviously
   often ok okay old once ones open other others outside own particular particularly past perhaps pls please plus possibly pretty
   previously probably properly put quick quickly quite rather ready real really recent recently regards regardless remember right roughly
   say saying see seem seems seen several short simple simply since so someone something sometime sometimes somewhere soon sorry sort still
   straight stuff such suppose supposed sure taken thank thanks there thing things think thinking though thought thus till today together
   tomorrow too total toward towards true try trying understand unless unsure until use useful usually various want wanted wants way ways well
   went whatever whether whole will wish without wonder wondering word work worked would write writing wrong year years yes yet you'd you're your`,
);

/** All that may stand beside the words above where simply everything is asked for, or its number. */
export const EVERYTHING_WORDS = keysOf(
  `fylke fylket fylka fylker fylkene fylkeskommune fylkeskommunene county counties kategori kategorier kategoriar category categories
   gruppe grupper group groups fase faser fasar phase phases finnes finst fins eksisterer exist exists er har have has there total
   totalt totale sammen saman sammenlagt komplett complete full fullstendig hele heile whole entire samlet samla inn inne med omtalt
   nevnt nemnt beskrevet beskrive described listed oppført registrert registered kilden kjelda kilde kjelde source dokument
   dokumentet document rapport rapporten report base basen databasen database kunnskapsbasen kunnskapsbase knowledge
   kunnskapsgrunnlaget kunnskapsgrunnlag sammenfatningen oppsummering oppsummeringen synthesis tabell table alfabetisk alphabetical
   gang gongen norge noreg norway landet land country gi få se sjå vil ønsker ønskjer trenger treng need want like give get see
   please takk thanks gjerne hei hallo hello hi her here ulike forskjellige different various slags sorts kinds type typer fire four
   sort sorter sorted rangert rank flest færrest færrast most fewest flere fleire fler more mer meir enn than fem five legge lagt
   ligger ligg stå står kan can could dere de you fått alt alle fram frem opp ut knyttet knytt tied each hver kvar hvert kvart
   fordelt fordelte blitt vorte minst mest least entries entry gitt gjort per pr antallet topp top contributed delivered levert
   deltok tre three to two ti ten`,
);
