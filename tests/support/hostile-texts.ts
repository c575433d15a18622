/** What would run `hit()` if a page took it for more than text. */
const live = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '<svg onload=hit()>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.hit()</script>">',
  '<details open ontoggle=hit()>',
  '<input autofocus onfocus=hit()>',
  '<video><source onerror=hit()></video>',
  '<style>*{background:url(//192.0.2.1/x)}</style>',
  '<a href="javascript:hit()">x</a>',
  '<form action=javascript:hit()><button>x',
  '<base href=//192.0.2.1/>',
  '<meta http-equiv=refresh content=0;url=//192.0.2.1>',
  '<link rel=stylesheet href=//192.0.2.1/x.css>',
  '<object data=javascript:hit()>',
  '<math><mi xlink:href=javascript:hit()>x',
  '<template><img src=x onerror=hit()></template>',
  '<marquee onstart=hit()>x',
  '<!--<img src=x onerror=hit()>',
]

/** What changes the meaning of a text for a program that is careless with it. */
const strange = [
  '{{title}} {{count}} {{name}}',
  '{{constructor.constructor("hit()")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text itself.
  '${hit()} #{hit()} <%= hit() %>',
  'javascript:hit()',
  'data:text/html,<script>hit()</script>',
  '&lt;script&gt;hit()&lt;/script&gt; &amp;&nbsp;&#0;',
  '%3Cscript%3Ehit()%3C/script%3E%00',
  "'; drop table events; --",
  '=cmd|/c calc!A1',
  '@SUM(1+1)*cmd',
  '../../../../etc/passwd',
  '__proto__ constructor toString',
  'null undefined NaN [object Object]',
  '%s %d %n %x $1 $& \\1 \\u0041',
  '\u202eabc\u202c\u2066def\u2069',
  '\u200b\u200d\ufeff零宽',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308a\u0334l\u0335g\u0336o',
  '👩‍👩‍👧‍👦🏳️‍🌈🇨🇳',
  '𠮷𰻝龘',
  '\u2060alone',
  'W'.repeat(70),
  '龘'.repeat(70),
  'مرحبا بالعالم',
]

const wrappers: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `">${text}`,
  (text) => `'/>${text}`,
  (text) => `</p></div></script></style></title></textarea>${text}`.slice(0, 120),
  (text) => `\\"${text}\`//`,
]

/** Two hundred and more texts, each at most 120 characters long, those that are alive first. */
export const hostileTexts: readonly string[] = wrappers.flatMap((wrap) =>
  [...live, ...strange].map((text) => wrap(text).slice(0, 120)),
)

/** Of them, those that a page runs when it takes them for markup. */
export const liveTexts = live
