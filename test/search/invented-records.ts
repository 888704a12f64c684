import type { SearchBlock, SearchRecord } from '../../src/search/search-record.ts'

const HANT: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '东東两兩个個为為义義乐樂习習书書争爭云雲亚亞产產亲親亿億仅僅从從众眾优優会會传傳体體余餘',
    '侨僑保保值值党黨兴興养養决決况況冲沖净淨减減凤鳳创創务務动動励勵劳勞区區医醫华華协協单單',
    '卖賣卢盧卫衛厂廠厅廳历歷压壓县縣双雙发發变變台臺号號叶葉听聽启啟员員响響团團园園围圍图圖',
    '圆圓场場坏壞块塊坚堅声聲处處备備复復头頭夹夾夺奪奋奮妇婦学學宁寧实實宽寬对對导導将將层層',
    '岁歲岛島岭嶺峡峽币幣带帶帮幫干幹广廣庆慶应應开開异異张張弹彈归歸当當录錄征徵总總恳懇恶惡',
    '情情惊驚愿願户戶扩擴扫掃执執扬揚抢搶护護报報担擔拥擁择擇损損换換据據挥揮掷擲敌敵数數断斷',
    '无無旧舊时時显顯晓曉术術机機杂雜权權条條来來构構标標树樹样樣桥橋梦夢检檢楼樓欢歡欧歐毕畢',
    '气氣汇匯汉漢沟溝没沒泽澤洁潔测測济濟浅淺浓濃涂塗润潤涨漲温溫湾灣满滿灭滅灯燈灵靈炼煉点點',
    '热熱爱愛环環现現畅暢疗療监監盘盤盖蓋确確码碼础礎礼禮离離种種积積称稱稳穩穷窮竞競笔筆筑築',
    '签簽简簡类類粮糧红紅约約级級纪紀线線练練组組细細终終经經结結绕繞给給络絡统統继繼绩績绿綠',
    '编編缓緩网網罗羅职職联聯肃肅胜勝脑腦节節苏蘇获獲营營蓝藍虑慮补補装裝规規视視览覽觉覺观觀',
    '计計认認让讓训訓议議讯訊记記讲講许許论論设設访訪证證评評识識诉訴诊診词詞试試话話询詢该該',
    '详詳语語误誤说說请請诸諸课課调調谈談谋謀谢謝负負财財责責败敗货貨质質购購贯貫贵貴费費贺賀',
    '资資赋賦赛賽赞贊赶趕车車转轉轮輪软軟载載较較辅輔输輸辖轄边邊达達迁遷过過运運还還这這进進',
    '远遠连連迟遲适適选選邻鄰医醫里裡针針钟鐘钱錢铁鐵链鏈销銷锁鎖键鍵长長门門问問间間队隊阳陽',
    '阶階际際陆陸险險随隨难難雾霧静靜顶頂项項顺順须須顾顧预預领領频頻题題颜顏风風飞飛饭飯馆館',
    '电電铺鋪马馬驾駕骑騎验驗鱼魚鲜鮮麦麥黄黃齐齊龄齡龙龍发發',
  ]
    .flatMap((row) => row.match(/../gu) ?? [])
    .map((pair) => [...pair]),
)

/** A toy converter, character by character but for two words, as real ones are. */
export function toHant(text: string): string {
  return text
    .replaceAll('头发', '頭髮')
    .replaceAll('干净', '乾淨')
    .replace(/./gsu, (character) => HANT[character] ?? character)
}

export function inventRecord(
  slug: string,
  title: string,
  lines: readonly string[],
  more: Partial<SearchRecord> = {},
): SearchRecord {
  let section: string | undefined
  let headings = 0
  let paragraphs = 0
  const blocks = lines.map((line): SearchBlock => {
    const isHeading = line.startsWith('# ')
    const text = isHeading ? line.slice(2) : line
    const both = { Hans: text, Hant: toHant(text) }
    if (isHeading) {
      section = `s${++headings}`
      return { id: section, kind: 'heading', text: both }
    }
    return {
      id: `p${++paragraphs}`,
      kind: 'paragraph',
      ...(section !== undefined && { section }),
      text: both,
    }
  })
  return {
    slug,
    date: '2024-12-20',
    title: { Hans: title, Hant: toHant(title) },
    about: {
      Hans: ['柳浦街道', '年度总结'],
      Hant: ['柳浦街道', '年度總結'],
    },
    filters: {
      year: [slug.slice(0, 4)],
      agency: ['liupu'],
      kind: [slug.endsWith('speech') ? 'speech' : 'annual-report'],
    },
    blocks,
    ...more,
  }
}

export const RECORDS: readonly SearchRecord[] = [
  inventRecord('2024-liupu-annual', '柳浦街道2024年工作总结和2025年工作思路', [
    '2024年,柳浦街道紧扣“水岸柳浦、书香街区”主线,完成税收41.4亿元,同比增长35%。',
    '# 一、2024年工作总结',
    '一是老旧小区改造稳步推进。列入计划的9个老旧小区改造项目全部开工,其中6个已经完工,惠及居民3412户。',
    '二是河道更干净。清理河面1.4亿平方米,建成5G+智慧水务平台,下载APP的居民占67％。',
    '# 二、2025年工作思路',
    '启动5个老旧小区改造,先选管理组织,再定改造方案。“银龄理发铺”为老人理头发,头发理得好,人也精神。',
  ]),
  inventRecord('2023-shiqiao-annual', '石桥街道2023年工作总结', [
    '全年完成税收1.4亿元,固定资产投资141.4亿元,引进企业41家。',
    '相邻的三个小区合用一间议事室,老旧小区改造不再一个小区一套图纸;电梯加装12台。',
    '全街35人参加“石桥书会”,发展了12个读书会,发放图书4000册。',
  ]),
  inventRecord('2022-dongli-plan', '东篱街道2022年上半年工作小结', [
    '二○二二年上半年,东篱街道把旧城变成花园城,改造背街小巷7条。',
    '下载 APP 后可以预约:居民用手机下单,社区派单,网格员接单。',
    '老旧电梯更新与小区绿化改造同步,历史建筑得到修复。',
  ]),
  inventRecord('2021-qinglan-news', '青澜日报:一座桥的四十年', [
    '桥旧了,路还在。“老桥”两头的居民说,修桥是为了不让两岸的人走散。',
    '施工队在桥面上铺了一层一层的石板,石板下面是一百根木桩。',
  ]),
  inventRecord('2020-hengtang-speech', '在横塘街道党员大会上的讲话', [
    '同志们:今天我们开会,就是要把科技兴街、人才强街两件事说清楚。',
    '横塘的发展靠产业,产业的发展靠企业,企业的发展靠人才。',
  ]),
]
