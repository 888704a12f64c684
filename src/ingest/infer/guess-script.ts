import type { Script } from '../../report/script.ts'

/** Frequent characters that only one script has, side by side. */
const SIMPLIFIED =
  '国为来时说们对会发产种学经后进还动实点业当开关长问样体现内数气变条没总应结将组见计际题话机电线单处区强选运几万类报术极议统领设务员传党导给证认连办书专备许张级记课论试调谈请护让财责质资轻转农边达过远乡铁钱镇门间队险难题头类愿飞饭养馆马验鱼龙广厅厂历压参县园围团图执场块声复够奖妇宝导专层岁师带帮'
const TRADITIONAL =
  '國為來時說們對會發產種學經後進還動實點業當開關長問樣體現內數氣變條沒總應結將組見計際題話機電線單處區強選運幾萬類報術極議統領設務員傳黨導給證認連辦書專備許張級記課論試調談請護讓財責質資輕轉農邊達過遠鄉鐵錢鎮門間隊險難題頭類願飛飯養館馬驗魚龍廣廳廠歷壓參縣園圍團圖執場塊聲複夠獎婦寶導專層歲師帶幫'
/** By code unit: 1 simplified only, 2 traditional only. */
const SCRIPTS = makeTable()
/** So much of a text shows its script. */
const SAMPLE = 8_000

/** The script a text is written in, by the characters that only one of them has. Hans where none is met. */
export function guessScript(text: string): Script {
  let simplified = 0
  let traditional = 0
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    const script = SCRIPTS[text.charCodeAt(i)]
    if (script === 1) simplified++
    else if (script === 2) traditional++
  }
  return traditional > simplified ? 'Hant' : 'Hans'
}

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const c of SIMPLIFIED) if (!TRADITIONAL.includes(c)) table[c.charCodeAt(0)] = 1
  for (const c of TRADITIONAL) if (!SIMPLIFIED.includes(c)) table[c.charCodeAt(0)] = 2
  return table
}
