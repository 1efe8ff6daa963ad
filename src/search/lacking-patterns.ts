/** How facts are asked for that the source does not hold. */

import { type Asks, asks, eachAsks } from './ascii-pattern.ts';

/** Of a question that asks for more than one, the first is told. */
export const LACKING = [
  'costs',
  'effects',
  'reasons',
  'numbers',
  'dates',
  'people',
  'contact',
  'pay',
  'later',
  'opinions',
  'details',
  'rights',
  'levels',
  'schools',
  'abroad',
] as const;
export type Lacking = (typeof LACKING)[number];

/** Countries that are asked about beside Norway, in its languages and in English, and what is theirs. */
const COUNTRIES =
  'sverige|sweden|danmark|denmark|finland|iceland|tyskland|germany|nederland|netherlands|storbritannia|england|skottland|scotland|uk|usa|spania|spain|frankrike|france|italia|italy|polen|poland|sveits|switzerland|austerrike|østerrike|austria|estland|estonia|canada|kina|china|japan|australia|irland|ireland|belgia|belgium|portugal|singapore|sør-korea|south korea';
const PEOPLES =
  'svenske?|swedish|danske?|danish|finske?|finnish|islandske?|icelandic|tyske?|german|nederlandske?|dutch|britiske?|british|engelske?|english|skotske?|scottish|amerikanske?|american|spanske?|spanish|franske?|french|italienske?|italian|polske?|polish|sveitsiske?|swiss|estiske?|estonian|canadiske?|canadian|kinesiske?|chinese|japanske?|japanese';
/** Subjects of school, whose curricula are no matter of the source. */
const SUBJECTS =
  'norsk|matematikk|matte|engelsk|naturfag|samfunnsfag|samfunnskunnskap|historie|religion|krle|kroppsøving|gym|geografi|fysikk|kjemi|biologi|tysk|fransk|spansk|samisk|norwegian|maths?|english|science|social studies|history|physics|chemistry|biology|geography|german|french|spanish|pe';

/** Asks what people do there. */
export const DOES_THERE = asks(
  /\b(hva|kva|what) (gjør|gjer|lærer|gjorde|lærte|do|does|did) (de|dei|deltakerne|deltakarane|ungdommene|ungdommane|elevene|elevane|they|the (pupils|students|participants|young people)) (\w+ ){0,3}?(egentlig|eigentleg|actually|really|helt konkret|heilt konkret|hele dagen|heile dagen|all day|every day|der|there)\b/,
);

/** How such facts are asked for. A question that only mentions money, dates or effects is about something else. */
export const PATTERNS: Record<Lacking, readonly Asks[]> = {
  costs: eachAsks(
    /\b(års|drifts|total|prosjekt)budsjett(et)? (til|for|på|i|hos)\b/,
    /\bhow much\b.*\b(spend|spent)\b|\bwhat (do|does|did|has|have|was) .*\b(spend|spent)\b/,
    /\b(hvor|kor|how) (mye|mykje|much) (støtte|stønad|tilskudd|tilskot|midler|midlar|finansiering|funding|grants?|support money|ressurser|ressursar)\b/,
    /\b(hva|kva|hvor (mye|dyrt)|kor (mykje|dyrt)|how (much|expensive)|what)\b.*\b(kost(er|et|ar|a)|cost|costs|price|prisen|prislappen)\b/,
    /^(hva|kva|what|(hvor|kor) (stort|mye|mykje)|how (large|big|much))\b.{0,90}\b\w*(budsjett(et|a)?|budget)( sitt| deira| deres)?\W*$/,
    /\b(hvor|kor) (mange|mykje|mye) (kroner|penger|pengar)\b|\bhow (much|many) (money|kroner|did .* pay)\b/,
    /\b(hva|kva|what|hvilket|which)( \w+)? (budsjett|budget)\b/,
    /\b(fikk|fekk|fått|brukte|got|get|received|spent|given)\b.{0,25}\b(mest|minst|most|least)\b.{0,12}\b(penger|pengar|midler|midlar|tilskudd|tilskot|støtte|money|funding|support)\b/,
    /\b(budsjettet?|løyvinga|regnskapet|rekneskapen|totalkostnad\w*|lønnskostnad\w*|prislappen|total spending|budget) (til|for|på|of|on)\b/,
  ),
  effects: eachAsks(
    /\bsuccess rates?\b|\bsuksessrat\w*/,
    /\b(har|have|has) (gitt|gjeve|ført til|given|led to|resulted in|brought) (mindre|færre|lavere|lågare|bedre|betre|høyere|høgare|flere|fleire|less|fewer|lower|better|higher|more)\b/,
    /\b(research|studies|evidence|forskning\w*|forsking\w*|studier|studiar) (shows?|says?|proves?|viser|syner|seier|sier)\b.*\b(improve|reduce|increase|work|help|better|fewer|less|bedre|betre|reduser|hjelp|virk|verk)/,
    /^(which|what|who|hvilken|hvilket|hvilke|kva|hvem|kven)\b.{0,40}\b(is|are|was|er|var) (the |den |det |de )?(mest |most )?(best|beste|successful|vellykket|vellykka|vellukka|popular|populær\w*)\b/,
    /\bproven to\b|^(was|were|is|er|var|ble|vart) .*\b(a success|successful|vellykket|vellykka|vellukka|en suksess|ein suksess)\W*$/,
    /^(do|does|did|hjelper|hjelpte|hjalp|har|has|have) .{2,50}\b((?<!(give|gives|get|gets|homework|any|extra|some|of|offer|offers|with|need) )help|helped|virket|virka|verka|fungert|hjulpet|hjelpt|worked)\W*$/,
    /\b(hvor|kor|how) (stor|stort|god|big|large|great|strong|significant) (an? |ein |en )?(effekt\w*|verknad\w*|virkning\w*|effects?|impact)\b/,
    /\b(hvor|kor|how) (mye|mykje|much|many|mange)\b.{0,30}\b(gikk|gjekk|gått|gone|sank|falt|falle|minket|minka|økte|auka|did|has|have)\b.{0,40}\b(ned|opp|ned|down|up|fall(en)?|drop(ped)?|go|improved?|decreased?)\b/,
    /\b(gave|give|ga|gav|gir|gjev|had|hadde|har|has)\b.{0,15}\b(best|beste|most|mest|størst|størst) (results?|resultat\w*|effekt\w*|effects?)\b/,
    /\b(has|have|har)\b.*\b(dropout|frafall\w*|fråfall\w*|fravær\w*|absence|grades?|karakter\w*)\b.*\b(gone down|gått ned|fallen|decreased|sunket|minket|minka|improved|blitt bedre|vorte betre)\b.*\b(since|after|siden|sidan|etter)\b/,
    /^(fekk|fikk|ga|gav|ble|blei|vart|did|were|was)\b.*\b(betre|bedre|better|færre|fewer|mindre|less|høyere|høgare|higher|lavere|lågare|lower)\b/,
    /\b(proven|proved|dokumentert\w*|påvist\w*|bevist\w*|actually|faktisk)\b.{0,15}\b(effekt\w*|effects?|virkning\w*|verknad\w*)\b/,
    /^(is there|are there|do you have|any|finnes|finst|har (dere|de|kilden|kjelda))\b.*\b(evidence|proof|bevis|prov|dokumentert|documented)\b.*\b(reduc\w*|work\w*|help\w*|improv\w*|virk\w*|verk\w*|reduser\w*|hjelp\w*|mindre|less|fewer|færre|bedre|betre|better|frafall\w*|fråfall\w*|dropout|effekt\w*)\b/,
    /^(gikk|gjekk|sank|falt|fall|økte|auka|minket|minka|did)\b.*\b(ned|opp|reduser\w*|reduced?|fewer|færre|mindre|lower|improved?|bedre|betre|fall|fell|drop|dropped|gone down|ført til|førte til|led to)\b.*\b(etter|after|by|av|because|i|in|på|siden|sidan|since|frafall\w*|fråfall\w*|dropout|fravær\w*|absence)\b/,
    /\b((virker|verkar|fungerer|fungerar) (best|mest)|(mest|most) effekti\w*|works? best|how effective|(what|which|hvilken|kva|hva slags) (effect|effekt|impact)|(effekten|verknaden) av)\b/,
    /^(virker|verkar|fungerer|fungerar|virket|verka) |^(do|does|did) (?!.*\b(have to|need to|ask)\b).* work\b(?! (together|with|on|in|for|at|across|out|closely|side))/,
    /\b(konkluder(te|er|a|ar)|kontrollgruppe\w*|control group|peer-reviewed|effect size|(ga|gav|gitt|gjeve) (\w+ )?effekt)\b/,
    /\b(forsk(er|ere|erne|ar|arar|arane)|researchers?)\b.*\b(fant|fann|kom fram|undersøk\w*|found|conclude\w*)\b/,
    /\b(which|what|any|hvilke|kva) (researchers?|forsk(ere|erne|arar|arane))\b.*\b(evaluerte?|evaluated|stud(erte|ied))\b/,
  ),
  reasons: eachAsks(
    /^(hvorfor|kvifor|why)\b.{0,60}\b(bare|berre|kun|only|få|few|ingen|no|ikke|ikkje|not|mange|many|flest|most|færrest|færrast|fewest)\b.{0,40}\b(tiltak|measures?)\b/,
    /^(hvorfor|kvifor|why)\b.{0,60}\b(ikke|ikkje|not|\w+n't)\b.{0,60}\b(sende?|sendt|melde?|meldt|delta|deltatt|deltok|bidra|bidro|submit(ted)?|take part|took part|participate|contribute|send|with|med)\b/,
    /\b(tiltak|measures?|prosjekt\w*|projects?)\b.{0,30}\b(rejected|turned down|left out|avvist|avvis(te|t)|forkast(a|et)|avslått|valgt bort|valde bort|utelatt|utelate)\b/,
  ),
  numbers: eachAsks(
    /\b(hvor|kor|how) (mange|many) (prosent\w*|per ?cent\w*|percentage points)\b/,
    /\b(hvilke|hva slags|kva|what|which) (karakter\w*|marks|grades) (did|had|have|has|got|get|fikk|fekk|hadde|har|endte|enda)\b/,
    /\b(flest|færrest|most|fewest) (people|inhabitants|innbyggere|innbyggjarar|elever|elevar|pupils|students|lærlinger|lærlingar|apprentices|lærere|lærarar|teachers|dropouts)\b/,
    /^(hva|kva|what|hvor (høyt|stort)|kor (høgt|stort)|how (high|large)) (er|var|is|was) (the )?(frafallet|fråfallet|fraværet|fråværet|gjennomføringa|gjennomføringen|(dropout|absence|completion)( rate)?) (i|in|på|at)\b/,
    /^(how long|hvor lenge|kor lenge) (is|are|does|do|er|varer|varar|tar|tek) (an? |the |en |ei |ein |det )?(\S+ )?(apprenticeships?|lærling\w*|læretid\w*|\w*ordning\w*|schemes?|påbygg\w*|upper secondary|vg[123])\b/,
    /\b(hvor|kor) mange (plasser|plassar)\b|\bhow many (spots|seats)\b/,
    /\b(hvor|kor|how) (mange|many)( \w+){0,2} (elev\w*|students|pupils|ungdom\w*|lærling\w*|apprentices|deltak\w*|participants|lærere|lærarar|teachers|personer|personar|people|young|timer|timar|hours|veker|uker|weeks|møter|møte|meetings|studiepoeng|søkjarar|søkere|applicants)\b/,
    /\b(hvilken|hvor (stor|høy|mange)|kva|kor (stor|høg|mange)|what|how (many|large|big)) (a )?(prosent\w*|andel\w*|del (av|kom)|per ?cent\w*|share|rate)\b|\b(frafallsprosent\w*|fråfallsprosent\w*|unemployment rate)\b/,
    /^(antall|antal|tal(et)? på|number of) (elev\w*|lærling\w*|deltak\w*|pupils|students|apprentices|participants)\b|\b(ferske|nye) tal(l)? (over|for)\b/,
    /\b(deltakertal\w*|deltakartal\w*|deltagertal\w*|elevtal(l|let|et)?|søkertal\w*|søkjartal\w*|søkartal\w*|headcount|(participant|enrol?ment) (numbers|figures|counts?))\b/,
    /\b(hvor|kor|how) (mange|many)\b.*\b(møtte opp|møtte fram|deltok|deltar|deltek|tok del|ble ansatt|vart tilsett\w*|took part|attended|signed up|were (hired|recruited|enrolled)|showed up)\b/,
    /\b(inntakssnitt\w*|inntaksgrense\w*|(inntaks|opptaks)poeng\w*|karakterkrav\w*|poenggrense\w*|poengsnitt\w*|opptaksgrense\w*|karaktersnitt\w*|snitt\w* for å komm?e? inn|entry (scores?|points)|admission (scores?|cut-?offs?|points)|(grade )?points? (needed|required) (to|for)|cut-?off (points?|scores?))\b/,
    /\b(gjennomføring|fullføring|completion( rate)?|gjennomstrøyming|gjennomstrømming)\b.*\b(prosent|percent|(19|20)\d\d)\b/,
    /\b(hvilke[nt]?|hva|kva|what|which) (karakter\w*|poeng\w*|snitt\w*|grades?|marks?|average)\b.{0,50}\b(komm?e? inn|get in(to)?|admitted)\b/,
    /\b(krav\w*|requirements?) (i \w+ )?(for å|til å|to|for) (bestå|pass(ing)?)\b/,
    /^lære?r?ti(d|da|den) (i |for |som |på )?[\w-]+( \w+)?\W*$|\b(hvor|kor) lang (er |blir )?læreti(d|da|den)\b/,
  ),
  dates: eachAsks(
    /\b(åpningstid|opningstid)\w*|\bopening hours\b/,
    /\b(hvilket årstall|kva årstal|(hvilket|kva|hva) år (ble|blei|vart|fikk|fekk|kom|begynte|byrja|startet|starta)|(what|which) year (was|were|did))\b/,
    /^(når|kva tid|when|what time) (er|starter|startar|begynner|byrjar|slutter|sluttar|is|are|do|does|did)\b.*\b(skolestart\w*|skulestart\w*|oppstart\w*|semester\w*|skoleåret|skuleåret|term|school year|vg[123])\b\W*$/,
    /^(what|when|which|hva|kva|hvilken|når|kva tid)\b[^.?!]*(\b(opening|start|starting|end|closing) date\b|\b(startdato|sluttdato|oppstartsdato|åpningsdato|opningsdato)\w*)/,
    /\b(hvilken|hvilke|kva( for)?|what|which|on which) (ukedag\w*|vekedag\w*|weekdays?|uker?|veker?|weeks?|dato(er)?|dates?|klokkeslett|dager|dagar|days)\b/,
    /\b(når|kva tid|when)\b.*\b(ferie\w*|\w+ferie\w*|fridag\w*|frist\w*|\w+fristen|holidays?|break|deadline|kontortid|eksamensdato\w*)\b/,
    /\b(when|what time)\b.*\b(close|closes|open|opens)\b|^(søknadsfrist\w*|deadline|application deadline|eksamensdato\w*|exam dates?|term dates?|skoleruta?|skuleruta?)\b/,
    /^(?!.*(kurs|hjelp|opplegg|undervis|opplæring|tilb[uo]d|tiltak|aktivitet|arbeid|jobb|course|class|help|support|tutor|activit|jobs?\b|work))(the )?((høst|haust|vinter|jule?|påske|sommar|sommer|skole|skule)ferie(r|n (i|på|uke|veke))?|(autumn|fall|winter|christ?mas|xmas|easter|half[- ]term|school) (holidays?|breaks?|vacation))( [\w-]+){0,3}\W*$/,
    /\bbell (times?|schedule)\b|\b(når|kva tid|when|what time) (does the bell|ringer (det|klokk\w*|skoleklokk\w*)|ringjer (det|klokk\w*|skuleklokk\w*))\b/,
    /^(når|kva tid|when|what time|hvilken tid) (starter|startar|begynner|byrjar|slutter|sluttar|er|does|is) (skolen|skulen|skoledagen|skuledagen|school|the school day)( (start|begin|end|finish|over|out|ferdig|slutt))?( (om morgenen|om morgonen|in the morning))?\W*$/,
    /\b(når|kva tid|when)\b.*\b((skole|skule|klasse)(foto|bilde|bilet)\w*|(school|class) photos?)\b/,
  ),
  people: eachAsks(
    /\b(hvem|kven|who) (er|var|is|was|are) ([\p{L}-]+ ){0,3}?\p{L}*(ombod|ombud)/u,
    /\bname the (teachers?|leaders?|managers?|people|persons?|staff)\b|\b(navnet?|namnet?) på (læreren?|lærerne|lærarane?|lederen?|leiaren?|de|dei) som\b/,
    /\b(hvem|kven|who) (er|var|is|was|are) (\w+ ){0,3}?(rektor\w*|head ?(master|mistress)|head (at|of) (\w+ ){1,3}?(school|upper|high)|leder\w*|leiar\w*|prosjektleder\w*|prosjektleiar\w*|fylkesdirektør\w*|utdanningsdirektør\w*|statsråd\w*|principal|headteacher|head teacher|director|project manager|manager|\w*minister\w*|konge\w*|president\w*)\b/,
    /\b(navn(et)? på|namn(et)? på|names? of|hva heter|kva heiter|kva heitte)\b(?! list).*\b(rektor\w*|leder\w*|leiar\w*|prosjektleder\w*|prosjektleiar\w*|ansatte|tilsette|head teacher|principal|staff|manager|teacher|members?|medlem\w*)\b/,
    /\b(hva heter|kva heiter|kva heitte) (prosjektlei\w*|prosjektled\w*)\b|\b(hvem|kven|who) (sitter|sat|sit|sits|chairs) (i|on|the)\b/,
    // Of counties and measures the names are what the source does have.
    /^(?!.*\b(fylk|tiltak|ordning|prosjekt|count(y|ies)|measures?|schemes?|projects?)).*(\b(hva heter|kva heiter|kva heitte) (de|dei)\b|\bwhat (are|were) their names\b)/,
    /\b(hvem|kven|who) (var|er|is|was) (\w+ ){0,2}?(statssekretær\w*|utdanningssjef\w*|skolesjef\w*|skulesjef\w*|fylkesrådmann\w*|fylkesordfører\w*|fylkesordførar\w*|kunnskapsminister\w*|state secretary|county mayor|chair)\b/,
    /\b(navn(et)? på|namn(et)? på|names? of|hva heter|kva heiter|kva heitte)\b.*(sjefen|direktøren|ordføreren|ordføraren|ministeren|rådmannen|inspektøren)\b/,
    /\b(hvem|kven|who) (fant på|fann på|oppfant|oppfann|skrev(?! under)|skreiv(?! under)|grunnla|invented|came up with|wrote|founded|coined)(?!\p{L})|\b(hvem|kven|who) (ledet|leia|leidde|led|chaired) (utvalget|utvalet|komiteen|the (committee|commission))\b/u,
    /^(hvem|kven|who) (ledet|leda|leia|leidde|led|headed|chaired|ran)\b/,
  ),
  contact: eachAsks(
    /\b(hvordan|korleis) (søker|søkjer) (jeg|eg|vi|me|man|en|ein|han|ho|hun|sønnen|sonen|dattera|dotter\w*|datteren)\b(?!.*\b(forsøk|permisjon|forskrift))|\bhow (do|can|could|should|does) (i|we|one|he|she|they|my \w+|our \w+) apply (for|to)\b(?!.*\b(trial|experiment|exemption))/,
    /\b(hvordan|korleis) melder? (jeg|eg|vi|me|man|en|ein) (\S+ ){0,2}(på|opp)\b|\bhow (do|can|could|should) (i|we|one) sign (\S+ ){0,3}(on|up)\b|\bsign (my|our|him|her|them) (\S+ )?up (for|to)\b/,
    /\b(telefonnummer\w*(?! (sitt|hans|hennes|hennar))|direktenummer\w*|postadresse\w*|e-?post ?adresse\w*|phone number|(email |e-mail )?address (of|to|for)|veibeskrivelse|vegbeskriving)\b/,
    /^(e-?post til|kontaktperson|contact person)\b|\b(anna|annet|another) (nummer|number)\b|\b(søknadsskjema\w*|hvilket skjema|kva skjema) (til|for|fyller|fyl|må)\b/,
  ),
  pay: eachAsks(
    /\b(hva|kva|hvor mye|kor mykje|how much|what)\b.*\b(tjener|tener|\w*lønn(a|en)?|\w*løn(a|en)?|salary|wages?|earns?)\b/,
    /^(lønn?|lærlinge?lønn?|salary) (?!fra|frå)/,
    /\b(høyere|høgare|bedre|betre|lavere|lågare|mindre|mer|meir|higher|better|lower|less|more) (i )?(lønn?|pay|salary|wages?)\b|\bpaid (less|more|better|worse)\b/,
  ),
  opinions: eachAsks(
    /\b(hva|kva|what|hvordan|korleis|how) (mener|meiner|mente|meinte|syns|synes|synest|tenker|tenkjer|sier|seier|sa|do|does|did|stiller)\b.*(?<!\p{L})(høyre|arbeiderpartiet|arbeidarpartiet|ap|frp|fremskrittspartiet|framstegspartiet|sv|senterpartiet|sp|venstre|krf|raudt|rødt|mdg|opposisjonen|utdanningsforbundet|lo|nho|elevorganisasjonen|fagforeningen\w*|fagforeininga\w*|lærarlaget|skolenes landsforbund|skulanes landsforbund|lektorlaget|partia|partiene|the (opposition|unions?|teachers'? unions?|labour party|conservatives?|conservative party|progress party|parties))(?!\p{L})/u,
    /\b(er|is|are) (\w+ ){1,4}(for eller (i)?mot|for or against)\b/,
  ),
  details: [
    DOES_THERE,
    ...eachAsks(
      /\bon the timetable (at|of|for|in)\b|\b(hva|kva)( som)? (er|var|står|stod|sto) (det )?på timeplanen\b/,
      /\b(en|ein|ei|an?) (helt |heilt )?(vanlig|vanleg|typisk|ordinary|typical|normal|average) (dag|veke|uke|day|week)\b|\b(fra|frå) (dag til dag|time til time)\b|\b(dag for dag|day by day)\b|\b(steg for steg|trinn for trinn|step by step)\b/,
    ),
  ],
  rights: eachAsks(
    /^(har|have|has|do|does) (jeg|eg|vi|me|man|en|ein|han|hun|ho|de|dei|elev\w*|lærling\w*|\w*søn\w*|son(en)?|dat(t)?er\w*|dotter\w*|barn\w*|ungdom\w*|i|we|he|she|they|an? \w+|pupils?|students?|apprentices?|(my|our) \w+)\b[^.?!]*\b((rett|rettar|rettigheter|rights?) (til|etter|to|under)|krav på|entitled)\b/,
    /^(hva slags|hva|kva|hvilken?|hvilke|what|which) (lovfesta |lovfestede |juridiske |legal )?(rettar|rettigheter|rett|rights?) (har|have|has|do|does)\b|\b((lovfesta|lovfestet|juridisk) (rett|krav)|legal (claim|right))\b/,
    /\b(klager?|klage|klagar|påklage\w*|anke\w*) (\w+ )?på (en |ein |et |eit |den |det )?(\w*karakter\w*|vedtak\w*|avgjerd\w*|avgjørelse\w*|inntak\w*|plass\w*|eksamen\w*|standpunkt\w*)|\b(complain about|appeal|contest) (an? |the |my |his |her |their )?(\w+ )?(grades?|marks?|decisions?|admission|exam)\b|\b(klagefrist|klageadgang|appeal deadline)/,
    /\b(krav|vilkår|requirements?|conditions)\b.{0,20}\b(bli|vere|være|become|be)\b.{0,15}\b(lærebedrift|training (establishment|company|firm))|\b(lærebedrift\w*|training (establishment|company)) (godkjenn|krav|approval|requirement)|\b(godkjen(t|d|ne)|approved) (som|as) (ei |en |a )?(lærebedrift|training (establishment|company|firm))/,
  ),
  levels: eachAsks(
    /\b(gjør|gjer|gjort|har|do|does|doing|done)( \w+)? (universitet\w*|høgskul\w*|høyskol\w*|høgskol\w*|barnehag\w*|universit(y|ies)|colleges?|kindergartens?|primary schools?)\b/,
    /(?<!(from|fra|frå|after|etter|lower|and|og) )\b(i|in|på|at|ved) (a |the |en |ein |et |eit )?(barnehag\w*|kindergartens?|barneskol\w*|barneskul\w*|småskol\w*|småskul\w*|universitet\w*|universit(y|ies)|høgskul\w*|høyskol\w*|primary school|nursery)\W*$/,
    /^(?!.*\b(påbygg\w*|studiekompetanse\w*|år|året|year|certificat\w*|vocational|yrkesfag\w*)\b).*\b(opptak(skrav(et|a)?)?|komm?e inn|admission|admitted|get in(to)?)\b.{0,30}\b(universitet\w*|høgskul\w*|høyskol\w*|høgskol\w*|\w+studi(et|um)|universit(y|ies)|college|master\w*|bachelor\w*)\b/,
    /^(?!.*\b(påbygg\w*|år|året|year)\b).*\b(universitet\w*|høgskul\w*|høyskol\w*|høgskol\w*|\w+studi(et|um)|universit(y|ies)|college|master\S* degrees?) (opptak\w*|admissions?)\W*$/,
    /^((hvordan|korleis|how to|how do i|hva|kva|what) (\w+ ){0,5})?(bli(r)?|become) (en |ein |ei |an? |the )?(sykepleier|sjukepleiar|lege|advokat|psykolog|pilot|politi|lærer|lærar|nurse|doctor|lawyer|psychologist|teacher|police officer)\w*\W*$/,
    /\b(barnehagebarn\w*|førsteklassing\w* på barne\w*|(five|six|seven)-year-olds?|(fem|seks|sju|syv)åring\w*)\b/,
    /\b(weather (forecast|like|today|tomorrow)|(vær|vêr)(melding|varsel|varselet|meldinga|meldingen))\b|^(hvordan|korleis|hva|kva|how) (blir|er|is) (the )?(været|vêret|weather)\b|\b(blir|vert) det (mye |mykje )?(sol|regn|snø|storm|uvær|uvêr)\b|\bwill it (rain|snow|be sunny)\b|^(været|vêret|weather) (i|in|på)\b/,
    new RegExp(
      `^((hva|kva|what|which|hvilke|where|hvor|kvar) .{0,25})?\\b(læreplan(en|a)?|kompetansemål(ene|a)?|pensum|curriculum|competence aims|syllabus) (i |for |in |of )?(${SUBJECTS})( (i |på |in |for )?(vg[123]|påbygg\\w*|\\d+\\S* ?(trinn|steg|klasse)?))?\\W*$`,
    ),
    new RegExp(`^((hva|kva|what|which)\\S* .{0,25})?\\b(${SUBJECTS}) (curriculum|syllabus)\\b`),
  ),
  schools: eachAsks(
    /\b(hvilke|kva|which|what|list of|liste over|lista over) (for )?(videregående |vidaregåande |upper secondary |secondary |high )?(skoler|skular|skolar|schools|linjer|liner|studieretning\w*|utdanningsprogram\w*|study programmes?|programme areas)( (finnes|fins|finst|er|are|exist|kan \w+ velg\w*)( det| der| there)?( på \w+)?( (i|in|på|at) \w+)?| in \w+)\W*$/,
  ),
  abroad: eachAsks(
    new RegExp(
      `^(how|what|which|are|is|do|does|hva|hvordan|hvilke|hvilken|kva|korleis|finnes|finst|er)(?!\\p{L})[^.?!]* (i|in) (${COUNTRIES})\\W*$`,
      'u',
    ),
    new RegExp(`(?<!\\p{L})(skoler?|skular?|schools?|gymnas\\w*) (i|in) (${COUNTRIES})\\W*$`, 'u'),
    new RegExp(`(?<!\\p{L})(${COUNTRIES}) (gjør|gjer|gjort|har|do|does|did|doing|has|have)(?!\\p{L})`, 'u'),
    new RegExp(`(?<!\\p{L})(gjør|gjer|gjorde|har|do|does|did) (${COUNTRIES})(?!\\p{L})`, 'u'),
    new RegExp(
      `(?<!\\p{L})(${PEOPLES}) (skol|skul|videreg|vidareg|gymnas|yrkes|opplæring|utdanning|lærling|school|vocational|upper|secondary|education|apprentic|college)`,
      'u',
    ),
  ),
  later: eachAsks(
    /(?<!\d)(201[6-9]|20[2-9]\d)(?!\d)/,
    /\b(hva|kva|what) (har skjedd|skjedde|hende|happened|became of|vart det av|ble det av)\b.*\b(etter|after|siden|sidan|since|senere|seinare|later)\b/,
    /\b(fagbrev på jobb(en)?|fullføringsreform\w*)\b/,
  ),
};
