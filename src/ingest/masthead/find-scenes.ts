import type { RawLine } from '../lines/raw-line.ts'

/** So many lines between the masthead and the words that open a speech. */
const MOST = 2
const SALUTATION = /^(?:各位|同志们|尊敬的|女士们|先生们|主席|各代表)[^。]{0,40}[:：!！,，]$/u
/** `柳青作政府工作报告。本报记者 周小溪 摄` */
const SCENE =
  /^[^；;]{2,60}(?:作|做)(?:政府|法院|检察院)?(?:工作)?(?:报告|讲话|发言|致辞|报告说明)[。.]?(?:[^。；;]{2,30})?[。.]?$|^[^；;]{4,80}(?:摄|摄影|供图|攝)[)）]?[。.]?$/u

/**
 * The captions of the pictures that are between the masthead of a speech and its first words: `省长柳青作政府工作报告。`
 *
 * @param lines the body, its first line below the masthead
 */
export function findScenes(lines: readonly RawLine[]): readonly RawLine[] {
  const opening = lines.slice(0, MOST + 1).findIndex(({ text }) => SALUTATION.test(text))
  const above = lines.slice(0, Math.max(0, opening))
  return above.every(({ text }) => text.length <= 100 && SCENE.test(text)) ? above : []
}
