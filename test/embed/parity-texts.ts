/** Texts on which every runtime must give the same tokens and vectors. Plain data: Node and workerd read the same. */

import { createRandom, pick } from '../../src/embed/training/random.ts';

const QUESTIONS = [
  'Hvilke tiltak finnes for Vg2–Vg3?',
  'kva tiltak finst for overgangen vg2-vg3',
  'what measures exist for Vg2–Vg3',
  'gutten sitter bare hjemme på rommet',
  'verksted i stedet for klasserom',
  'hun tør ikke ta eksamen',
  'my son failed maths',
  'praktplass nav',
  'læreplas',
  'rådgjevar',
  'fråvær og mistrivsel på skulen',
  'FRAFALL BLANT LÆRLINGER',
  'fraværsoppfølging',
  'OT/NAV',
  'PP- tjenesten',
  '§ 13-10',
  '8.-10. trinn',
  'felles/-programfag',
  'elever m IV el. stryk',
  '”merking”, samtykke, hvem skal vite hva, osv.',
  '"På rett vei" Meld. St. 20 (2012-13), Kap 5',
  "it's the pupils' own choice, isn't it?",
];

const ODD = [
  '',
  ' ',
  '\n\t \u00a0\u2003',
  '.',
  '?!…',
  '–—-‐‑',
  '«»""\'\'',
  '🙂',
  '👩‍🏫👨‍👩‍👧‍👦🇳🇴',
  'skole 🙂 fravær',
  'e\u0301le\u0300ve',
  'fa\u030a pa\u030a plass',
  'A\u030arsak: o\u0308kt frava\u0308r',
  'skole\u00adeier',
  'skole\u200beier',
  '\ufeffskole',
  'skole\u0000eier',
  'ｆｕｌｌｗｉｄｔｈ ｖｇ２',
  'ﬁnne læreﬁrma',
  'İSTANBUL ıi',
  'STRAẞE straße',
  'ΣΊΣΥΦΟΣ και μαθητές',
  'школа и ученики',
  'مدرسة ثانوية',
  'בית ספר תיכון',
  '日本語の学校',
  '한국어 학교',
  'โรงเรียน',
  'čohkkát skuvllas, oahppi',
  '\ud800',
  'skole \udc00 fravær',
  '[PAD] [UNK] [CLS] ##skole',
  '[UNK]',
  '##',
  'null',
  'constructor __proto__ toString hasOwnProperty',
  '{"question": "fravær"}',
  '<script>alert(1)</script>',
  "'; DROP TABLE units; --",
  '0 1 2 3 4 5 6 7 8 9',
  '2015 15.05.2015 kl. 12:30',
  'x'.repeat(63),
  'x'.repeat(64),
  'x'.repeat(65),
  'å'.repeat(101),
  'skole'.repeat(2000),
  'x'.repeat(10_000),
  'fravær '.repeat(1500),
  'tiltak mot fravær. '.repeat(105),
  `${'a'.repeat(1999)}🙂`,
  `${'a '.repeat(999)}a🙂 skole`,
  'a b c d e f g h i j '.repeat(60),
  '. '.repeat(5000),
  '\u0301'.repeat(300),
];

const SCRIPTS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x2000, 0x206f],
  [0x3040, 0x30ff],
  [0xd7f0, 0xe010],
  [0x1f300, 0x1f6ff],
];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzæøåABCÆØÅ0123456789 -.–/'];

/** 376 texts: how people ask, oddities, random Norwegian-looking letters and random Unicode. The same every time. */
export const PARITY_TEXTS: readonly string[] = [...QUESTIONS, ...ODD, ...randomTexts()];

function randomTexts(): string[] {
  const random = createRandom(77);
  const length = () => 1 + Math.floor(random() * 80);
  const letters = () => Array.from({ length: length() }, () => pick(random, LETTERS)).join('');
  const unicode = () =>
    Array.from({ length: length() }, () => {
      const [from, to] = pick(random, SCRIPTS);
      return String.fromCodePoint(from + Math.floor(random() * (to - from + 1)));
    }).join('');
  return Array.from({ length: 300 }, (_, i) => (i % 2 === 0 ? letters() : unicode()));
}
