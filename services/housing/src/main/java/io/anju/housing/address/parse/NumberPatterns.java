package io.anju.housing.address.parse;

import io.anju.housing.address.NumberText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of plates, buildings and rooms are written, as patterns over a normalised text.
 */
final class NumberPatterns {

  /** Followed by one of these a number is part of a name: 三门路, 八号大街, 五里坡, 二七广场. */
  private static final String NAME_FOLLOWS =
      "(?!路|街|大街|大道|桥|线|公路|巷口|村|镇|乡|公园|广场|小区|花园|桥|国道|省道|县道|乡道|高速|支弄|支巷|横巷|条街|街坊)";

  static final String PLAIN =
      "(?:[甲乙丙丁负附付]?[A-Z]{0,2}[0-9]{1,5}(?:[A-Z]{0,2}|[A-Z][0-9]{1,3}[A-Z]?)(?![0-9A-Z])"
          + "|[A-Z]{1,2}(?![A-Z0-9])"
          + "|[负甲乙丙丁]?["
          + NumberText.CHINESE
          + "]{1,6}(?!["
          + NumberText.CHINESE
          + "])|[甲乙丙丁戊己])";

  /** Several numbers joined by hyphens: 3-2-1801, 15-17号. */
  static final Pattern CHAIN =
      Pattern.compile(
          "("
              + PLAIN
              + "(?:-"
              + PLAIN
              + "){1,4})(?:(号院|号楼|号房|号商铺|号铺|号|商铺|铺|室|房|栋|幢|座|单元|#|层|楼)|(?!-?[0-9A-Z]))");

  /** One number and its suffix. */
  static final Pattern WORDED =
      Pattern.compile(
          "第?("
              + PLAIN
              + ")(号大院|号地块|地块|号院|号楼|号房|号商铺|号铺面|号铺|号门面|号店面|号档口|号档|号卡|号|#楼|#|栋|幢|座"
              + "|塔(?!楼)|单元|梯|门(?!店|诊|口|面|外|内|头|市|前|卫)|层|楼(?!村|下|上|梯)"
              + "|F(?![A-Z])|室|房(?![产头前后屋])|户|商铺|铺|档口|档|卡商铺|卡(?!座)|寝室|宿舍(?!楼|区)|支弄|弄|组团|组|队|屯|坊|排|区(?!间)|期|巷|弄堂)"
              + NAME_FOLLOWS);

  private static final String PART =
      "之(?:[0-9]{1,2}(?![0-9A-Z])|二?十[一二三四五六七八九]?|[一二三四五六七八九](?![十百]))(?!卡|铺|座|栋|幢|单元|层|楼)";

  /** A door plate after its road: 15号甲, 甲15号, 15号之一, 15号附2号, 12-3号, 15号院, 123弄. */
  static final Pattern PLATE =
      Pattern.compile(
          "(?:门牌)?第?([甲乙丙丁副付附]?(?:[A-Z]?[0-9]{1,5}(?:[A-Z](?=号)|(?![0-9A-Z]))"
              + "|["
              + NumberText.CHINESE
              + "]{1,6}(?!["
              + NumberText.CHINESE
              + "]))[甲乙丙丁]?(?:(?<=[甲乙丙丁])[0-9]{1,3}(?=号))?"
              + "(?:-[0-9]{1,4}(?=号|弄|$| ))?(?:"
              + PART
              + ")?(?:[附付增][0-9]{1,3}(?![0-9A-Z]))?)(号大院|号地块|地块|号院|号楼|号|弄|#)?"
              + "((?:"
              + PART
              + "|[附付增](?:[0-9]{1,3}(?![0-9A-Z])|["
              + NumberText.CHINESE
              + "]{1,3}(?!["
              + NumberText.CHINESE
              + "]))|-[0-9]{1,2}"
              + "(?![0-9A-Z-]|栋|幢|座|单元|层|室|楼))(?:号院?)?|[甲乙丙丁](?!座|栋|幢|单元|楼|区|级|号楼))?"
              + NAME_FOLLOWS);

  /** Units and rooms named by their position: 东单元, 西户. */
  static final Pattern SIDE = Pattern.compile("([东西南北中]{1,2})(单元|户)");

  static final Pattern BARE = Pattern.compile("(" + PLAIN + "(?:" + PART + ")?)(?= |$|-)");

  private NumberPatterns() {}

  /** A matcher from a position to the end of a text; its look-behind may see what stands before. */
  static Matcher matcher(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }
}
