import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

interface ZimWords {
  readonly step: string
  readonly missing: string
  failed(reason: string): string
  files(count: number, bytes: number): string
  done(file: string): string
}

export const ZIM_WORDS: Readonly<Record<MessageLanguage, ZimWords>> = {
  en: {
    step: 'zim',
    missing: `zimwriterfs, which writes ZIM files, is not installed:
  sudo apt-get install zim-tools      (Debian, Ubuntu)
  brew install zim-tools              (macOS)
  https://github.com/openzim/zim-tools
Nothing was written. A zip that any browser opens needs no such tool: npm run offline`,
    failed: (reason) => `zimwriterfs failed: ${reason}. Nothing was written.`,
    files: (count, bytes) => `${count} files in ${(bytes / 1_000_000).toFixed(1)} MB`,
    done: (file) => `The ZIM file is ${file}`,
  },
  zh: {
    step: 'ZIM',
    missing: `没有安装写 ZIM 文件的 zimwriterfs：
  sudo apt-get install zim-tools      （Debian、Ubuntu）
  brew install zim-tools              （macOS）
  https://github.com/openzim/zim-tools
没有写出任何文件。任何浏览器都能打开的压缩包不需要它：npm run offline`,
    failed: (reason) => `zimwriterfs 出错：${reason}。没有写出任何文件。`,
    files: (count, bytes) => `${count} 个文件，${(bytes / 1_000_000).toFixed(1)} MB`,
    done: (file) => `ZIM 文件是 ${file}`,
  },
}
