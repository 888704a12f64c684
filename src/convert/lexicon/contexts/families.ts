import type { ContextTable } from '../context-table.ts'

/** 岩 of rocks and of places has one form in both standards today. */
export const rocks: ContextTable = {
  sense: '岩 is 岩; 巖 is a variant that only old names keep',
  reason: '攀岩, 岩洞, 岩画: OpenCC makes 巖 of most of them, and 岩 of 岩石',
  source: 'Ministry of Education (Taiwan), Standard Form of National Characters: 岩',
  rules: `
    !(?<!巉|粗面)«岩:岩»(?!穴之士)`,
}

export const notes: ContextTable = {
  sense: '注 that pours stays 注; a note is 註',
  reason: '加注站, 图注, 注： – OpenCC has 加註 and no note that stands alone',
  source: 'Ministry of Education (Taiwan), revised dictionary: 注, 註',
  rules: `
    «加注:加注»(?:站|口|机|燃|汽油|柴油|氢|水|冷|润|量|作业|设备|时|了?\\d|能力|服务)
    «转注:轉注»
    !(?:^|[（(])«注:註»(?:[：:\\d①一二三]|$)
    (?:图|表|自|文末|页|题|编者|作者)«注:註»(?!意|入|射|重|册|水|资|销|塑|浆|目|视|定|满|液|音)`,
}

/** 签 is a slip of paper where it hangs on a thing, and a signature elsewhere. */
export const slips: ContextTable = {
  sense: '签 that hangs on a thing, or is drawn, is 籤; to sign is 簽',
  reason: '价签, 胸签, 解签 beside 签约',
  source: 'Ministry of Education (Taiwan), revised dictionary: 籤, 簽',
  rules: `
    «价签:價籤»
    (?:[价名桌席座胸耳吊封腰浮生灵串棉烤色牌尾]|行李|电子价|二维码|货架|防伪)«签:籤»(?!字|名(?!单)|约|署|订|收|发|到|证|章|注|批|下|了|协|合|责|承|完|好)
    (?:解|求|抽|掣|摇|灵)«签:籤»(?!约|字|署|订|名)
    !集中«签:簽»`,
}

export const desires: ContextTable = {
  sense: '欲 that is a desire is 慾; to want is 欲',
  reason: '表达欲, 胜负欲, 探索欲 are beside OpenCC’s own 求知慾',
  source: 'Ministry of Education (Taiwan), revised dictionary: 慾',
  rules: `
    (?:表达|创作|权|保护|胜负|分享|倾诉|探索|交流|求胜|求生|表现|窥探|支配|破坏|生存|进食|口腹|名利|购物|参与|展示|炫耀|睡眠|主导|发言|学习|阅读|掌控|攻击|好胜|毁灭|施舍|出行|投资|扩张)«欲:慾»(?!罢|速|求|要|将|盖|以|为|得|来|哭|滴|动|试|裂|坠|睡|仙|死|出)`,
}

/** One more sense of a character each; every line names the others of its kind that dictionaries leave out. */
export const otherSenses: ContextTable = {
  sense:
    'animals by head (隻), grain (穀), soil (鬆), noodles (麵), ginger (薑), hair (髮, 鬍, 鬚)',
  reason:
    '羊只, 储备谷, 土质松, 面片, 洋姜, 发小, 胡茬: OpenCC knows their neighbours 豬隻, 稻穀, 鬆土, 麵條, 生薑, 頭髮, 鬍子',
  source: 'Ministry of Education (Taiwan), revised dictionary',
  rules: `
    (?:[羊禽鸡鸭鹅兔犬鸽雀])«只:隻»(?:数|存|出|疫|饲|养|和|及|与|的|、|，|。|$)
    (?:存栏|出栏|出售|死亡|免疫|检疫|总)«只:隻»数
    «只数:隻數»(?!到|了|过|字|据)
    (?:[陈湿潮打晒割烘储备售稻收余征]|储备|早稻|晚稻|良种)«谷:穀»(?!地|底|口|歌|城|雨|物)
    «谷:穀»(?:场|草(?!坪)|糠|壳|穗|粒|仓|垛|堆|子)
    (?:土质|土壤|泥土|泥|土|太|较|很|更|最|变|手|脚|口|语气|螺丝|螺栓|皮带|绳子|鞋带|管理|纪律|要求)«松:鬆»(?:了|，|。|、|；|$|一|散|软|得|些)
    «松:鬆»(?:耕(?!地村)|泛|嘴|快(?!递)|土)
    !古«老板:老板»[桥块屋房凳壁]
    «洋面:洋面»
    (?:汤|酸汤|揪|牛肉|羊肉|手擀|菜|刀削)«面片:麵片|麪片»
    «洋姜:洋薑»
    «黄姜:黃薑»
    «炮姜:炮薑»
    «山姜:山薑»
    «姜皮:薑皮»
    «发小:髮小»(?:儿|、|，|。|们|关系)
    !«生发:生發»(?:出|于|新|成|活力|动能|空间|机制)
    «胡:鬍»(?:茬|碴|渣|疵)
    八字«须:鬚»
    (?:[茶条香案炕矮角花方圆]|木|沙发边|床边|红木)«几:几»(?:，|。|、|$|上|面|和|及|与|的)
    !首«出:齣»(?:[好大小新老]?[戏剧])
    (?:戏|剧|剧目|折子)[一两二三四五六七八九十几\\d]+«出:齣»(?:，|。|、|；|$)
    «马里:馬里»(?!面|边|头|程)
    «断舍离:斷捨離»
    «党项:党項»
    «熔毁:熔毀»
    «吊念:弔念»
    (?:[敲撞鸣修铸古铜铁挂校打上出摆套座晨暮]|大)«钟:鐘»(?!某|氏|姓|家|爱|情|灵|馗|书记|主任|老师|先生|女士)
    «钟:鐘»(?:架|面|盘|匠|座|锤|罩|形|室|针|点工)
    «御:禦»(?:灾|洪|旱|涝|汛|潮|外敌|险|贼|震)
    (?:水|反)«冲:沖»(?:式|洗)
    (?:洪|大|雨|海|河|溪|山)水«冲:沖»(?!击|突)
    «冲:沖»(?:施|沙|砂|淤|便池)
    «卷叶:捲葉»
    «卷绕:捲繞»
    «漫卷:漫捲»
    !«干:乾»(?:法(?=脱|工|生|制|选|水|熄|施|处|除|喷|造|纺|分|清)|熄)
    !(?:定价|报价|价格|估价|估值)«不准:不準»(?:[，。、；！？）]|$|的)
    «并:併»罚
    !(?<![这那哪家城心山水田村镇乡屋院手眼夜街巷园厂校店区县市省馆楼车网群圈会河湖海林])«里:里»(?:社区|小区|新村)
    !«里:里»(?:坊|耶|甲制|正(?!好|常|在|是))`,
}
