import type { FurnitureRule } from './rule.ts'

/** `繁体字 | 简体 | 无障碍浏览` */
export const scriptSwitch: FurnitureRule = {
  name: 'script-switch',
  zone: 'both',
  words: [
    '繁体字?版?',
    '简体字?版?',
    '繁體字?版?',
    '簡體字?版?',
    '繁體中文',
    '简体中文',
    'English',
    'ENGLISH',
    '无障碍(?:浏览|阅读|模式)?',
    '無障礙',
    '关怀版',
    '长者版',
    '适老版',
    '手机版',
    '移动版',
    '电脑版',
  ],
}
