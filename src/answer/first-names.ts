/** First names borne in Norwegian schools, to tell a question about one pupil. No more than that is done with them. */

const NAMES = `
  aaliyah abdi abdullah abdirahman adam adele adrian agnes ahmed aida aisha aksel aksinia albert alex alexander alexandra alfred ali
  alice alma alva amalie amanda amelia amin amina amir amira ana anders andre andrea andreas anette angelica anita anja ann anna
  anne annika anniken anton ariel arne arnt arthur arvid asbjørn asgeir ask aslak asta astrid aurora axel ayaan ayan ayşe
  aziz balder bashir bastian beate ben benedikte benjamin bente berit bernt birgitte birk bjarne bjørg bjørn bjørnar bo brage
  bård børge camilla carina carl caroline casper cathrine cecilie celine charlotte christian christina christine christoffer clara
  claudia daniel daniela david dawid deeqa dennis diana didrik dina dorthe ebba edvard egil eira eirik eirin eivind elen elena eli elias
  elin eline elisa elisabeth elise ella ellen elliot elsa elvira emil emilie emily emma emmanuel endre enya erik erika erlend eskil espen
  esten ester eva even faduma fatima fatma fabian fatou felix filip finn frank fredrik freja frida frode frøydis fuad gabriel gabriela
  geir georg gina glenn gro gry grzegorz gudrun gunnar guri gustav guro haakon hadia hallvard halvor hamza hanna hannah hanne hans
  harald hasan hassan hauk hawa hedda hedvig hege heidi helena helene helge helle henning henny henriette henrik herman hilde
  hilma hodan håkon håvard ibrahim ida idar idun iman ine inga inge ingeborg inger ingrid ingunn ingvild irene iris isa isabel
  isabella isak iselin ismail ivar iver ivo jack jakob jakub jamal jan jana janne jasmin jasmine jennifer jens jenny jesper joachim joakim
  joanna johan johanna johannes john jon jonas jonatan jonathan jorunn josef josefine joseph joshua julia julian julie julius juni jørgen
  jørn kaja kaisa kamil karen kari karin karina karl karoline karsten kasper katarina katarzyna katharina kathrine katrine kenneth
  ketil khadija khalid kian kim kine kjell kjersti kjetil klara knut konrad kristian kristin kristina kristine kristoffer kåre lana
  lars lasse laura lea leah leila lena leo leon leona levi liam liban lilly lina linda line linn linnea linus lisa lise liv live
  lone lotta lotte louise lovise luca lucas lucia ludvig ludvik lukas luna lydia magda magnar magne magnus mahad maja maiken malak malene
  malin marco marek maren margit margrethe mari maria mariam mariana marianne marie marion marit marius mark markus marta marte marthe
  martin martine mateusz mathias mathilde matias matilde mats max maya mehdi mette mia michael michal michelle mikal mikael mikkel
  milan mille milla mina miriam mohamed mohammad mohammed molly mona monica monika morten muhammad mustafa máret márjá måns nadia naima
  najma natalia natalie nathaniel nicolai niklas nikolai nils nina noah noor nora norah nour ola olai olav ole olea oliver olivia oluf oscar
  oskar othilie ottar otto paula pauline paweł peder pernille per pernilla peter petra petter philip pia piotr pål ragna ragnar ragnhild
  rahma rakel ramona randi rania rasmus ravn rebecca rebekka reidar renate rikke rita robert robin roger roman ronja roy ruben runar
  rune ruth saba sabrina sadia safiya saga sahra salma samira samuel sander sandra sanna sara sarah saynab sebastian selma severin
  sigrid sigurd silje simen simon sindre siri sissel sivert siw snorre sofia sofie solveig somaya sondre sonja sophia sophie stefan
  steffen stein steinar stian stig stine sturla sunniva susann susanne svein svend sverre synne synnøve syver szymon tara tea teodor terese terje
  thea theo theodor theresa therese thomas thor tia tiril tobias tom tomas tomasz tommy tone tonje tor torbjørn tord tore torgeir
  torhild torill torstein tor-arne tora torunn tove trine trond trude trygve trym tuva tyra ulrik una unn unni vegard vegar vemund
  vera vetle vibeke victor victoria vidar viktor viktoria vilde villemo vilja vilhelm vilma wanja wenche wiktoria william yahya yasin yasmin
  yngve yusuf yvonne zahra zainab oddny oddvar oddbjørn magnhild torgunn sølvi jorun eldbjørg bjarte brynjar sigve sjur åsmund borghild gjermund halldis
  ailo ánne biret rávdná sárá khaled linh minh nguyen thanh huy tran oleksandr dmytro olena oksana iryna yulia mykola artem danylo
  yonas abel selam filmon robel hiwet farzad fardin mahdi parwana shukria siham sumaia yasir anwar bushra fadi ghada jamila kamal khalil latifa
  mariama modou ousman awa binta lamin jayden kavin priya arun sanjay aarav jose maria-elena carlos diego mateo luis juan ewa agnieszka
  jerzy krzysztof magdalena marcin tomek wojciech zbigniew ieva jonas-andre karolis rokas ahn kim-andre jan-erik ole-martin
  anne-marie ann-kristin tor-erik per-kristian hans-petter marius-andre bjørn-erik even-andre line-marie
  zara zofia zoe zuzanna øivind øystein øyvind ådne åge åsa åse åshild ánte áilu elle-máret jovna
  piera sámmol ávdnos ahmad aron arman arvin bilal burak can dominik emre enes erlik farah fares filippa ghazal hamid
  hiba huda idil ikram ilham ilias jasin jawad karim layla maryam mehmet mila nabil nasra omar osman rami rayan reza
  sabina safa saida samia samir sana shirin sumaya tariq umar vanja yara younes younis zakaria zeinab`;

/** In lower case. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean));
