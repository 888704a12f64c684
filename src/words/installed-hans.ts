import type { InstalledWords } from './installed-words.ts'

export const INSTALLED_HANS: InstalledWords = {
  title: '离线阅读',
  ask: {
    report: '把本篇保存到这台设备，断网也能读、能检索：简体页、繁体页、对照页，约{size}。',
    agency: '把这个机构的全部报告保存到这台设备，断网也能读、能检索，约{size}。',
    all: '把全部报告连同检索索引保存到这台设备，断网也能读、能检索，约{size}。',
  },
  all: '全部报告',
  saving: '正在保存，{percent}%',
  saved: '已保存在这台设备上，约{size}，断网也能打开。',
  within: '已随“{title}”保存在这台设备上。',
  failed: '没有成功。请检查网络后再试。',
  full: '浏览器给本站的空间不够，没有保存；原来保存的都还在。',
  renewed: '本站刚刚更新过，没有保存。请重新打开本页再试。',
  toSave: '保存',
  toCancel: '取消',
  toRemove: '从这台设备删除',
  toRetry: '再试一次',
  version: '本站有新版本。',
  versionSaving: '正在更新保存的内容，{percent}%',
  versionFailed: '没有更新成功，原来保存的都还在。请检查网络后再试。',
  versionFull: '浏览器给本站的空间不够，没有更新；原来保存的都还在。',
  take: '换用新版本',
  offline: {
    title: '没有网络',
    say: '要看的这一页没有保存在这台设备上。下面是现在能读的。',
    kept: '保存过的和最近看过的',
  },
}
