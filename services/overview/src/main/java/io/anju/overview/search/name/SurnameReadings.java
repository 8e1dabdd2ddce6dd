package io.anju.overview.search.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pronunciations that a character has as a surname or in a given name and not elsewhere, or not
 * always. The usual pronunciation comes from Unicode; whoever types it finds the person as well.
 */
final class SurnameReadings {

  /** Surname, and each reading with its syllables parted by {@code '}. */
  private static final Map<String, List<String>> SURNAMES =
      table(
          """
          单:shan 仇:qiu 解:xie 曾:zeng 区:ou 查:zha 盖:ge,gai 任:ren 华:hua 朴:piao,pu 覃:qin,tan
          翟:zhai,di 冼:xian 洗:xian 乐:yue,le 员:yun 逄:pang 黑:he 秘:bi 折:she 种:chong 召:shao
          谌:chen,shen 纪:ji 宓:mi,fu 宿:su 隗:wei,kui 晁:chao 祭:zhai 乜:nie 訾:zi 郇:xun,huan
          郗:xi,chi 句:gou 角:jue 繁:po 葛:ge 车:che 柏:bai,bo 薄:bo 都:du 牟:mu,mou 那:na 阚:kan
          佘:she 沈:shen 藏:zang 臧:zang 宁:ning 燕:yan 应:ying 过:guo 相:xiang 尉:wei,yu 於:yu 钭:tou
          亓:qi 缪:miao,mou,miu 撒:sa 曲:qu 万:wan 石:shi 余:yu 叶:ye 褚:chu 卜:bu 丁:ding 强:qiang
          长:zhang,chang 尹:yin 郝:hao 危:wei 术:zhu 幺:yao 贠:yun 贾:jia 咸:xian 哈:ha 适:kuo 贲:ben
          闞:kan 眭:sui 笪:da 麻:ma 芮:rui 於:yu 殷:yin 阿:a 郄:qie,xi 仉:zhang 妫:gui 瞿:qu 璩:qu
          尉迟:yu'chi 长孙:zhang'sun 万俟:mo'qi 澹台:tan'tai 单于:chan'yu 令狐:ling'hu 宰父:zai'fu
          亓官:qi'guan 鲜于:xian'yu 皇甫:huang'fu 拓跋:tuo'ba 乐正:yue'zheng 夏侯:xia'hou 呼延:hu'yan
          段干:duan'gan 微生:wei'sheng 漆雕:qi'diao 濮阳:pu'yang 公冶:gong'ye 宗政:zong'zheng
          百里:bai'li 赫连:he'lian 谷梁:gu'liang 闾丘:lv'qiu 淳于:chun'yu 申屠:shen'tu 钟离:zhong'li
          """);

  private static final Map<String, List<String>> GIVEN_NAMES =
      table(
          """
          乐:le,yue 长:chang,zhang 朝:chao,zhao 重:zhong,chong 行:xing,hang 盛:sheng,cheng 茜:qian,xi
          晟:sheng,cheng 娜:na,nuo 奇:qi,ji 卜:bu 参:shen,can 殷:yin,yan 莘:xin,shen 薇:wei 婧:jing 曾:zeng,ceng
          藏:cang,zang 调:diao,tiao 传:chuan,zhuan 柏:bai,bo 石:shi,dan 红:hong,gong 单:dan,shan 荨:qian,xun
          漂:piao 禅:chan,shan 省:sheng,xing 都:du,dou 少:shao 兴:xing 丽:li 女:nv 佛:fo,fu 和:he
          """);

  private SurnameReadings() {}

  /** Empty for a surname that is read as everywhere. */
  static List<String> ofSurname(String surname) {
    return SURNAMES.getOrDefault(surname, List.of());
  }

  static List<String> ofGivenName(String character) {
    return GIVEN_NAMES.getOrDefault(character, List.of());
  }

  private static Map<String, List<String>> table(String lines) {
    return Arrays.stream(lines.strip().split("\\s+"))
        .map(entry -> entry.split(":"))
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry[0], entry -> List.of(entry[1].split(",")), (first, _) -> first));
  }
}
