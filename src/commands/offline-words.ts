import type { ZipFaultKind } from '../offline/zip/read-zip.ts'
import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

/** Why a copy or an update cannot be read. */
export interface CopyWords {
  readonly noManifest: string
  readonly noUpdate: string
  readonly reasons: Readonly<Record<ZipFaultKind, string>>
}

interface OfflineWords extends CopyWords {
  readonly pack: string
  readonly verify: string
  readonly apply: string
  readonly whatToVerify: string
  checked(files: number, faults: number): string
  packed(files: number, bytes: number): string
  done(file: string): string
  /** The number of files of the update, and of those that it removes. */
  updated(written: number, removed: number): string
  moreFaults(count: number): string
  script(found: string): string
  years(found: string): string
  whatToApply: string
}

/** What `npm run offline` and `npm run verify` say. */
export const OFFLINE_WORDS: Readonly<Record<MessageLanguage, OfflineWords>> = {
  en: {
    pack: 'offline',
    verify: 'verify',
    apply: 'update',
    whatToVerify: 'Say what to verify: npm run verify -- archive.zip',
    noManifest: 'it has no bagit.txt with manifests beside it',
    noUpdate: 'it has no update.json',
    reasons: {
      cut: 'the zip has no directory at its end, it was cut on its way',
      damaged: 'the zip is damaged',
      twice: 'the zip contains two files of one name',
      encrypted: 'the zip is encrypted',
      packed: 'the zip is packed in a way that is not read here',
      large: 'the zip says that a file in it is larger than any file of an archive',
      gone: 'nothing is here',
    },
    checked: (files, faults) =>
      `${files} files checked, ${faults === 0 ? 'all are whole' : `${faults} wrong`}`,
    packed: (files, bytes) => `${files} files, ${megabytes(bytes)} MB`,
    done: (file) => `The offline copy is ${file}`,
    updated: (written, removed) => `${written} files new or changed, ${removed} removed`,
    moreFaults: (count) => `… and ${count} more of this kind.`,
    script: (found) => `Unexpected script “${found}”, expected hans, hant or both.`,
    years: (found) => `Unexpected year “${found}”, expected 2022 or 2018-2022.`,
    whatToApply:
      'To apply an update, say to which copy and where the new one goes: --apply UPDATE.zip --to OLD.zip --out NEW.zip',
  },
  zh: {
    pack: '离线副本',
    verify: '校验',
    apply: '更新',
    whatToVerify: '请说明校验什么：npm run verify -- archive.zip',
    noManifest: '旁边没有 bagit.txt 和清单',
    noUpdate: '里面没有更新包的 update.json',
    reasons: {
      cut: '压缩包末尾没有目录，传送时被截断',
      damaged: '压缩包已损坏',
      twice: '压缩包里有同名的两个文件',
      encrypted: '压缩包加了密',
      packed: '压缩包用了这里不能读取的压缩方法',
      large: '压缩包声称其中有超出常理的大文件',
      gone: '这里什么也没有',
    },
    checked: (files, faults) =>
      `核对了 ${files} 个文件，${faults === 0 ? '全部无误' : `${faults} 处不对`}`,
    packed: (files, bytes) => `${files} 个文件，${megabytes(bytes)} MB`,
    done: (file) => `离线副本在 ${file}`,
    updated: (written, removed) => `新增或改动 ${written} 个文件，删去 ${removed} 个`,
    moreFaults: (count) => `……另有 ${count} 处同样的错误。`,
    script: (found) => `字体“${found}”不对，应当是 hans、hant 或 both。`,
    years: (found) => `年份“${found}”不对，应当写作 2022 或 2018-2022。`,
    whatToApply:
      '使用更新包时，请说明原来的副本和新副本的位置：--apply UPDATE.zip --to OLD.zip --out NEW.zip',
  },
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
