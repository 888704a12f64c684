/**
 * The text as the rules read it: half-width digits and signs, simplified characters where a rule names them. One UTF-16 unit stays
 * one unit, so that every place found is a place of the source.
 *
 * @example foldText('３８萬餘元') // => '38万余元'
 */
export function foldText(text: string): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = FOLD.get(text.charCodeAt(i))
    if (unit === undefined) continue
    folded += text.slice(from, i) + unit
    from = i + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** Pairs, traditional and simplified: a key for rules, not a conversion. */
const PAIRS =
  '並并乾干佈布佔占併并來来侷局係系俬私個个偵侦備备傢家傳传僅仅價价儀仪億亿償偿優优儲储兌兑兒儿內内兩两冊册凈净凍冻別别則则剋克創创劃划劑剂動动務务勝胜勢势勵励勸劝區区協协卽即參参員员問问啓启啟启單单噴喷噸吨噹当嚮向嚴严國国圍围園园圓圆團团埰采執执堅坚報报場场塊块墻墙壓压奪夺奬奖學学寀采實实審审寫写寬宽將将專专對对導导屆届層层屬属崗岗嵗岁師师帶带幀帧幣币幫帮幷并幹干幾几庫库廈厦廠厂廢废廣广弔吊張张強强彆别彔录後后徑径從从復复徵征態态應应戶户捱挨捲卷掃扫掛挂採采揀拣換换揮挥搧扇搶抢撈捞撐撑撥拨擁拥擇择擊击擔担據据擬拟擴扩攝摄敎教數数斬斩斷断於于旂旗昇升時时晉晋晝昼暫暂曏向書书會会朮术東东査查條条棟栋業业極极榦干榮荣構构樁桩樓楼標标樣样橋桥機机檔档檢检檯台欄栏權权歐欧歲岁歸归氣气氾泛汎泛決决沒没況况淨净減减測测準准溫温滿满漲涨潛潜潤润濟济灑洒災灾為为無无熱热燈灯營营爭争爲为牀床牆墙獎奖獨独獲获獻献現现環环產产産产畝亩畢毕當当療疗癒愈發发盞盏監监盤盘眞真眾众睏困確确碼码礙碍稅税種种稱称積积穩稳穫获竪竖競竞筆笔箇个節节範范篩筛簽签籌筹籤签糰团糾纠紀纪約约納纳級级紮扎終终組组結结絡络給给統统絲丝經经綜综綠绿綢绸綫线維维網网緑绿線线締缔編编練练縣县縮缩總总績绩織织繕缮繪绘繫系繳缴繼继續续纍累纔才罰罚羣群義义聞闻聯联聲声職职聽听脩修脫脱腦脑臨临臺台與与舉举舊旧舖铺舘馆莊庄華华萬万葉叶葯药蓆席蓋盖蔘参薦荐藝艺藥药處处號号衆众術术衕同衛卫裏里補补裝装裡里製制複复覈核見见規规視视親亲訂订計计訓训記记訪访設设許许訴诉診诊註注証证評评詢询試试話话認认誡诫課课調调談谈請请論论諧谐諾诺謂谓講讲證证識识議议護护讀读變变讓让豎竖貝贝負负財财貧贫貨货貫贯責责貴贵買买貸贷費费貼贴貿贸賃赁資资賑赈質质賬账購购賽赛贈赠踰逾蹤踪躍跃車车軍军較较載载輓挽輔辅輕轻輛辆輪轮輸输輻辐轄辖轉转辦办辭辞農农迴回逕径這这連连週周進进運运過过達达遷迁選选還还邊边邏逻鄉乡醫医釐厘針针釦扣鈡钟銷销鋒锋鋪铺錄录錢钱録录錶表鍼针鍾钟鎭镇鎮镇鏈链鐘钟長长門门閉闭開开閑闲閒闲間间閤合閱阅閲阅闆板關关陞升陣阵陸陆陽阳隊队階阶際际隨随隻只離离電电韆千頁页頂顶頃顷項项順顺須须預预頒颁領领頭头顆颗題题額额願愿類类颱台養养餘余館馆馳驰駁驳駐驻騰腾驗验體体髮发鬚须麪面麫面麵面點点黨党齊齐齡龄齣出'

/** Signs that rules name, in the width in which they name them. */
const SIGNS = '％%．.○〇（(）)，,；;：:～~－-／/'

const FOLD = new Map<number, string>([
  ...listPairs(PAIRS),
  ...listPairs(SIGNS),
  ...Array.from({ length: 10 }, (_, i): [number, string] => [0xff10 + i, String(i)]),
])

function listPairs(pairs: string): readonly [number, string][] {
  return Array.from({ length: pairs.length / 2 }, (_, i) => [
    pairs.charCodeAt(2 * i),
    pairs.charAt(2 * i + 1),
  ])
}
