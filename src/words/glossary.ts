export const GLOSSARY = {
  title: { Hans: '用词', Hant: '用詞' },
  say: {
    Hans: '简繁之间一字对多字时，机器容易转错。下表是本档案定下的写法，转换时先于词典。',
    Hant: '簡繁之間一字對多字時，機器容易轉錯。下表是本檔案定下的寫法，轉換時先於詞典。',
  },
  empty: {
    Hans: '本档案还没有自己的用词规定，转换全依词典。',
    Hant: '本檔案還沒有自己的用詞規定，轉換全依詞典。',
  },
  simplified: { Hans: '简体', Hant: '簡體' },
  traditional: { Hans: '繁体', Hant: '繁體' },
  taiwan: { Hans: '台湾', Hant: '臺灣', HantHK: '台灣' },
  hongKong: '香港',
  note: { Hans: '说明', Hant: '說明' },
  source: { Hans: '依据', Hant: '依據' },
  table: { Hans: '用词表', Hant: '用詞表' },
}
