import type { Script } from '../report/script.ts'

/** The words that a body's markup needs in one script; reviewed for each, never converted. */
export interface BodyLabels {
  /** Read out for the number of a paragraph, which links to it. */
  readonly paragraphLink: (number: number) => string
  readonly tableName: (number: number) => string
  /** Before a caption. */
  readonly figure: string
  /** After the caption of a picture that the source had and the archive has not. */
  readonly missingPicture: string
  /** The sign that calls a note, and what is read out for it. */
  readonly noteCall: (number: number) => string
  readonly noteName: (number: number) => string
  /** Read out for the signs of lost characters. */
  readonly gap: (count: number) => string
  /** What a note says where the editor left no sentence. */
  readonly noteText: string
}

export const BODY_LABELS: Readonly<Record<Script, BodyLabels>> = {
  Hans: {
    paragraphLink: (number) => `链接到第${number}段`,
    tableName: (number) => `表${number}`,
    figure: '图',
    missingPicture: '（来源页图片未能取得，只存说明）',
    noteCall: (number) => `校${number}`,
    noteName: (number) => `校注${number}`,
    gap: (count) => `原文缺${count}字`,
    noteText: '来源如此，照录并标出。',
  },
  Hant: {
    paragraphLink: (number) => `連結到第${number}段`,
    tableName: (number) => `表${number}`,
    figure: '圖',
    missingPicture: '（來源頁圖片未能取得，只存說明）',
    noteCall: (number) => `校${number}`,
    noteName: (number) => `校注${number}`,
    gap: (count) => `原文缺${count}字`,
    noteText: '來源如此，照錄並標出。',
  },
}
