/**
 * British spellings as American ones, so that both are found by either. Only where the pair is one word: `cheque`,
 * `tyre` and `storey` are left alone, because `check`, `tire` and `story` are other words too. All words of one spelling
 * begin with the same letter. What comes out need be no word (`promise`), as long as no other word becomes the same.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // colour, honourable, neighbouring
  [
    /(arm|behavi|cand|clam|col|endeav|fav|ferv|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig|demean|ard)our/,
    '$1or',
  ],
  // organise, recognised, civilisation, analysing
  [/(\p{L}{2}[^aeiou])is(e|es|ed|er|ers|ing|ingly|able|ation|ations|ational)$/u, '$1iz$2'],
  [/(anal|paral|catal)ys(e|es|ed|er|ers|ing)$/, '$1yz$2'],
  // centre, theatres, metred, manoeuvring
  [/(cent|theat|met|lit|fib|calib|sab|spect|lust|meag|somb|manoeuv|maneuv)re(s|ly)?$/, '$1er$2'],
  [/(cent|calib|manoeuv|maneuv|sab)red$/, '$1ered'],
  [/(cent|calib|manoeuv|maneuv)ring$/, '$1ering'],
  [/manoeuv/, 'maneuv'],
  // defence, licences
  [/(def|off|lic|pret)ence/, '$1ense'],
  [/practis(e|es|ed|ing)$/, 'practic$1'],
  // travelled, counsellor, marvellous
  [/(trav|lab|canc|couns|mod|lev|fu|quarr|chann|jew|mod|marv|tunn|unrav)ell(ed|ing|er|ers|or|ors|ous|ery)/, '$1el$2'],
  [/(sign|tot|equ|riv|med|dismant|initi|credenti)all(ed|ing|y?ist)/, '$1al$2'],
  [/^(ful|en|in|dis)(fi|ro|sti|ti)ll?(s|ment|ments)?$/, '$1$2ll$3'],
  [/^install?ment/, 'installment'],
  [/^(ski|wi)ll?ful/, '$1llful'],
  [/^programme(s|d)?$/, 'program$1'],
  [/(catal|dial|anal|mon|prol|epil)ogue/, '$1og'],
  [/^gr[ea]y(s|er|ish)?$/, 'gray$1'],
  [/plough/, 'plow'],
  [/alumin(?:i)?um/, 'aluminum'],
  [/(judg|acknowledg|abridg|lodg)ement/, '$1ment'],
  [/^ageing$/, 'aging'],
  [/sceptic/, 'skeptic'],
  [/^(m|sm)ould/, '$1old'],
  [/(conn|infl|refl|defl)exion/, '$1ection'],
  [/mediaeval/, 'medieval'],
  [/(enc[iy]clop|arch|h|p|an)ae(d|o|m)/, '$1e$2'],
  [/foet/, 'fet'],
];

export function americanSpelling(word: string): string {
  return word.length < 4 ? word : RULES.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}
