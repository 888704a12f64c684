import { makePatternRule } from './rule.ts'

/** `走访???户` · `吴□□`: a conversion had no character for what stood here. */
export const lostCharacters = makePatternRule(
  'lost-characters',
  /\?\?|[□■]|锟斤拷|烫烫烫|屯屯屯/u,
  /(?<=\p{Script=Han})(?:\?{2,20}|[□■]{1,20})(?=[\p{Script=Han}，。、])|锟斤拷|烫烫烫|屯屯屯/gu,
)
