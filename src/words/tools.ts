/** The reader's choices. */
export const TOOLS = {
  open: { Hans: '阅读设置', Hant: '閱讀設定', en: 'Settings' },
  /** The first half of `open`, which a narrow header leaves out. */
  openPrefix: { Hans: '阅读', Hant: '閱讀', en: '' },
  size: { Hans: '字号', Hant: '字級', HantHK: '字型大小', en: 'Text size' },
  width: { Hans: '行宽', Hant: '行寬', en: 'Line width' },
  widthUnit: { Hans: '{n}字', Hant: '{n}字', en: '{n} characters' },
  theme: { Hans: '底色', Hant: '底色', en: 'Colours' },
  themes: {
    auto: { Hans: '随系统', Hant: '跟隨系統', en: 'System' },
    light: { Hans: '浅', Hant: '淺', en: 'Light' },
    sepia: { Hans: '米', Hant: '米', en: 'Sepia' },
    dark: { Hans: '深', Hant: '深', en: 'Dark' },
    contrast: { Hans: '高对比', Hant: '高對比', en: 'High contrast' },
  },
  face: { Hans: '字体', Hant: '字體', en: 'Typeface' },
  faces: {
    serif: { Hans: '宋体', Hant: '宋體', en: 'Serif' },
    sans: { Hans: '黑体', Hant: '黑體', en: 'Sans' },
  },
  flow: { Hans: '排向', Hant: '排向', en: 'Direction' },
  flows: {
    horizontal: { Hans: '横排', Hant: '橫排', en: 'Horizontal' },
    vertical: { Hans: '直排', Hant: '直排', en: 'Vertical' },
  },
  voice: { Hans: '朗读的声音', Hant: '朗讀的聲音', en: 'Voice' },
  readAloud: { Hans: '朗读全文', Hant: '朗讀全文', en: 'Read aloud' },
  stopReading: { Hans: '停止朗读', Hant: '停止朗讀', en: 'Stop reading' },
  reset: { Hans: '恢复默认', Hant: '回復預設', en: 'Reset' },
}
