/** The hundred most frequent family names and some more, in both scripts. */
const FAMILY_NAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯柳俞倪施金章葛翁庄莊柯洪詹靳乔喬裴苗鲍鮑凌霍尤焦涂齐齊梅骆駱祝甘项項闵閔卓冉欧歐邢岳申樊殷舒耿牟卜聂聶鲁魯阮童屈鞠麦麥池瞿华華蒙苟景晏仲伍闻聞宁寧艾容荣榮游简簡褚狄包米贝貝臧戚谈談纪紀席季麻娄婁童颜顏刁芮储儲井乌烏牧隗车車宓蓬郗班宫宮栾欒厉厲戎祖符束郜蔺藺胥虞谌诸諸冼佟佘邝鄺翟骆苑敖窦竇邬鄔嵇糜廉滕浦晋晉羊尚桂花楚邸柏穆缪繆蓝藍毕畢卞卫衛佟鹿巫裘宗宣郁杭左吉房皮',
)

/** Whether two or three characters begin as names do. Of words that do too (方便, 高度) it says yes as well. */
export function isPersonName(text: string): boolean {
  return /^\p{sc=Han}{2,3}$/u.test(text) && FAMILY_NAMES.has(text.charAt(0))
}
