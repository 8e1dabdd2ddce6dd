package io.anju.codes;

import java.util.Set;

/**
 * Tells how much of a Chinese name is the surname: one character, or two where those are one of the
 * surnames of two.
 */
final class ChineseSurname {

  private static final Set<String> TWO_CHARACTER_SURNAMES =
      Set.of(
          "欧阳", "司马", "诸葛", "上官", "司徒", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "尉迟", "公孙", "慕容", "令狐",
          "皇甫", "长孙", "宇文", "轩辕", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "仲孙", "钟离", "鲜于",
          "闾丘", "司空", "亓官", "赫连", "拓跋", "百里", "呼延", "端木", "西门", "第五", "公羊", "谷梁", "巫马", "公良", "漆雕",
          "乐正", "宰父", "段干", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "东门", "歐陽", "司馬", "諸葛", "東方", "獨孤",
          "南宮", "聞人", "尉遲", "公孫", "長孫", "軒轅", "澹臺", "濮陽", "單于", "鍾離", "鮮于", "閭丘", "赫連");

  private ChineseSurname() {}

  /** In characters. A name of two characters has a surname of one: 欧阳 alone is Ou, Yang. */
  static int lengthIn(String name) {
    var end = name.offsetByCodePoints(0, 2);
    return name.length() > end && TWO_CHARACTER_SURNAMES.contains(name.substring(0, end)) ? 2 : 1;
  }
}
