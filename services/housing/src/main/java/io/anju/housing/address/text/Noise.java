package io.anju.housing.address.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Removes what surrounds an address and is not part of it: telephone numbers, recipients, remarks
 * for the courier.
 */
public final class Noise {

  private static final Pattern INFORMATIVE =
      Pattern.compile(
          "(?:[0-9A-Z]|[一二三四五六七八九十甲乙])+(?:栋|幢|座|号|单元|室|层|期|区)|^[东西南北中新老]{1,2}[区苑园]$|^[0-9A-Z-]{3,}$");
  private static final Pattern NEARBY = Pattern.compile("对面|旁|附近|隔壁|近|交叉|路口|楼下|后面|前面|出口|原");
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{0,60})\\)");
  private static final Pattern NUMBER_IN_BRACKETS =
      Pattern.compile("[0-9A-Z" + Numerals.ALL_CHINESE + "\uFFFD\uFFFC]");
  private static final Pattern DISTANCE = Pattern.compile("[0-9]米(?:处|左右)?$");
  private static final Pattern AFTER_NUMBER = Pattern.compile("[0-9A-Z号栋幢座单元室层楼房#] *$");
  private static final List<Remark> REMARKS =
      List.of(
          new Remark("1", "^ *\\p{IsHan}{2,4} *(?=(?:86-?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?!\\d))"),
          new Remark(
              "1",
              "(?<=[室房号栋座层楼户 0-9A-Z])(?![室房号栋幢座层楼户])\\p{IsHan}{2,3}"
                  + " *(?=(?:86-?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?!\\d))"),
          new Remark(
              "1",
              "(?<![0-9A-Z])(?:86-?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?!\\d) *\\p{IsHan}{2,4}(?: *$|(?="
                  + " ))"),
          new Remark("1", "(?<![0-9A-Z])(?:86-?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?!\\d)"),
          new Remark("0", "(?<!\\d)0\\d{2,3}[- ]?\\d{7,8}(?!\\d)(?:-\\d{1,4})?"),
          new Remark("邮 ", "(?:邮政编码|邮编)[ 是为]*\\d{6}|^\\d{6}(?= )|(?<= )\\d{6}$"),
          new Remark(
              "址住",
              "(?:收货|收件|家庭|详细|现居住|现|联系|居住|通讯|通信|邮寄|寄送|注册|经营|户籍|我的|送货|送到)?(?:地址|住址|住所地?|居住地)[是为]?"),
          new Remark(
              "区",
              "所在(?:地区|区域)|(?<=[市省盟州])(?:市辖区|省?直辖县级行政(?:区划|单位)?|其[它他]区)|(?<=自治区)自治区直辖县级行政(?:区划|单位)?"),
          new Remark("县", "(?<=重庆市)县(?=\\p{IsHan})"),
          new Remark("电手T", "(?:联系)?(?:电话|手机)号?码?|(?<![A-Z])TEL(?![A-Z])"),
          new Remark("收联姓", "(?:收件人|收货人|联系人|姓名)[是为 ]*\\p{IsHan}{2,4}(?= |$|\\d)"),
          new Remark(
              "底自整厂",
              "(?<=[0-9A-Z楼栋幢座号层院 路街村区园城厦])底商(?!铺)|自编号?(?=[0-9A-Z之栋])|整[套层栋](?= |$)"
                  + "|(?<=[栋幢座号层楼])(?:标准)?厂房(?=[0-9A-Z第一二三四五六七八九十 ]|$)"),
          new Remark("门内", "(?<=[区园苑村城院厦学])[东西南北正后前侧]{1,2}门(?= |$)|(?<=[区园场城院厦司村馆所校])内(?= |$)"),
          new Remark("付邮急易谢麻辛上自签", "(?:运费|快递费?)?到付|货到付款|包邮|加急|易碎品?|谢谢|麻烦|辛苦了?|送货上门|送上楼|上门|自提|本人签收"),
          new Remark(
              "放存搁",
              "(?:请|可以?|直接|帮忙|务必)?(?:放在?|存放?|搁)(?:到|在)?(?:一楼|楼下)?"
                  + "(?:门卫|门口|前台|快递柜|蜂巢|丰巢|驿站|菜鸟|保安|物业|收发室|传达室|鞋柜|楼下|消防|水表)[^ ]*"),
          new Remark("打电致联", "(?:请|来前|送前|到了?)?(?:先)?(?:打电话|电话联系|致电|电联|联系我|联系)[^ ]*"),
          new Remark(
              "勿不别周工白晚下上",
              "(?:勿|不要|别)(?:放|打|敲|按)[^ ]*|(?:周末|工作日|白天|晚上|下班后|上班时间)[^ ]*(?:送|收|在家)[^ ]*"),
          new Remark(
              "先女小老师阿",
              "(?:(?<=[室房号栋座层楼户"
                  + " 0-9A-Z])(?![室房号栋幢座层楼户单])|^)\\p{IsHan}{1,3}(?:先生|女士|小姐|老师|师傅|阿姨)[收启]?(?= |$)"),
          new Remark(
              "收启",
              "(?<=[室房号栋座层楼户园苑 0-9A-Z])\\p{IsHan}{2,4}[收启](?= |$)|(?<=[室房户 0-9A-Z])收(?="
                  + " |$)|^\\p{IsHan}{2,3}收(?= |[0-9])"),
          new Remark(
              "近", "(?:靠近|临近|邻近|近)(?!郊)\\p{IsHan}{1,8}?(?:路|街|大道|桥|站|地铁站|口)(?![0-9一二三四五六七八九十])"),
          new Remark(
              "与和交",
              "(?<=[路街道巷线桥])(?:与|和|交)\\p{IsHan}{1,8}?(?:路|街|大道|道|巷)(?:的)?(?:交叉口?|交汇处?|交界处?"
                  + "|交口|路口|相交处?|十字(?:路口)?|丁字路口)[东西南北]{0,2}[角侧边]?(?:约?\\d{1,4}米处?)?"),
          new Remark("米", "(?:约|往|向)?[东西南北]?[侧边面]?约?\\d{2,4}米(?:处|左右)?"),
          new Remark("兵", "生产建设兵团(?:第?[一二三四五六七八九十\\d]{1,3}师)?"));

  /**
   * A pattern for text that is not part of an address.
   *
   * @param signs every match contains one of these characters; a text without them is not searched
   */
  private record Remark(String signs, Pattern pattern) {

    Remark(String signs, String pattern) {
      this(signs, Pattern.compile(pattern));
    }

    boolean possible(CharSequence text) {
      for (int i = 0; i < text.length(); i++) {
        if (signs.indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }
  }

  private Noise() {}

  /** A telephone number in the middle of a word: 福州13800138000市. */
  private static final Pattern PHONE_INSIDE_WORD =
      Pattern.compile(
          "(?<=\\p{IsHan})(?<![省市区县镇乡街路号栋室楼层])1[3-9]\\d{9}(?=\\p{IsHan}{0,2}[省市区县州盟镇乡路街道村号])");

  /**
   * The text with what is not part of the address replaced by blanks. Bracketed text is removed
   * too, unless it contains a number of the house; what may be a part of the address all the same
   * counts as left out.
   */
  public static NormalisedText without(NormalisedText input) {
    var phoneNumber = PHONE_INSIDE_WORD.matcher(input.text());
    var cleaned =
        phoneNumber.find()
                && phoneNumber.start() >= 4
                && !cutsNumeral(input.text(), phoneNumber.start(), phoneNumber.end())
            ? input.cut(phoneNumber.start(), phoneNumber.end())
            : input;
    var masked = new StringBuilder(cleaned.text());
    var leftOut = brackets(masked).or(remarks(masked));
    return cleaned.withMasked(masked.toString(), leftOut);
  }

  /** Blanks brackets; what is not known to be a remark may have been a part of the address. */
  private static Remainder brackets(StringBuilder text) {
    var leftOut = Remainder.NONE;
    if (text.indexOf("(") >= 0) {
      var bracketed = BRACKETED.matcher(text.toString());
      while (bracketed.find()) {
        String inside = bracketed.group(1);
        boolean nearby = NEARBY.matcher(inside).find();
        if (nearby || !INFORMATIVE.matcher(inside).find()) {
          leftOut = leftOut.or(nearby ? Remainder.NONE : unexplained(inside));
          blank(text, bracketed.start(), bracketed.end());
        }
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(' || text.charAt(i) == ')') {
        text.setCharAt(i, ' ');
      }
    }
    return leftOut;
  }

  private static Remainder unexplained(String bracketed) {
    if (NUMBER_IN_BRACKETS.matcher(bracketed).find()) {
      return Remainder.NUMBERS;
    }
    var words = new StringBuilder(bracketed);
    remarks(words);
    return words.toString().isBlank() ? Remainder.NONE : Remainder.WORDS;
  }

  private static Remainder remarks(StringBuilder text) {
    var leftOut = Remainder.NONE;
    for (var remark : REMARKS) {
      if (remark.possible(text)) {
        leftOut = leftOut.or(mask(remark.pattern(), text));
      }
    }
    return leftOut;
  }

  /**
   * A distance that follows a number leaves the number in doubt: the place meant lies elsewhere.
   */
  private static Remainder mask(Pattern remark, StringBuilder text) {
    var found = remark.matcher(text.toString());
    var leftOut = Remainder.NONE;
    while (found.find()) {
      if (!cutsNumeral(text, found.start(), found.end())) {
        if (DISTANCE.matcher(found.group()).find()
            && AFTER_NUMBER.matcher(text).region(0, found.start()).find()) {
          leftOut = Remainder.NUMBERS;
        }
        blank(text, found.start(), found.end());
      }
    }
    return leftOut;
  }

  /** Whether only a part of a numeral would be removed. */
  private static boolean cutsNumeral(CharSequence text, int from, int until) {
    return from > 0
            && Numerals.isNumeral(text.charAt(from))
            && Numerals.isNumeral(text.charAt(from - 1))
        || until < text.length()
            && Numerals.isNumeral(text.charAt(until - 1))
            && Numerals.isNumeral(text.charAt(until));
  }

  private static void blank(StringBuilder text, int from, int until) {
    for (int i = from; i < until; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
