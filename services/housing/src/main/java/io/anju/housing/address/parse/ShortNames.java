package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Shortens the official names of divisions as people do: 广东, 恩施州, 浦东, 石岩. */
final class ShortNames {

  private static final String PEOPLES =
      "(?:(?:蒙古|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜"
          + "|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|普米|怒|裕固|保安|独龙|鄂伦春|鄂温克|回|各)族|蒙古|哈萨克|柯尔克孜)*";
  private static final Pattern PROVINCE =
      Pattern.compile("(.{2,3}?)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)");
  private static final Pattern CITY = Pattern.compile("(.{2,7}?)(?:市|地区|盟|" + PEOPLES + "自治州)");
  private static final Pattern DISTRICT =
      Pattern.compile("(.{2,8}?)(?:新区|区|市|县|林区|" + PEOPLES + "自治县|旗|自治旗)");
  private static final Pattern STREET = Pattern.compile("(.{2,8}?)(?:街道|镇|" + PEOPLES + "乡|乡|地区)");

  private ShortNames() {}

  /**
   * The names from before a county or prefecture became a district or a city: 延庆县 for 延庆区, 富阳市 for
   * 富阳区, 日喀则地区 for 日喀则市.
   */
  static List<String> formerly(String name, Level level) {
    String stem = name.substring(0, name.length() - 1);
    return switch (level) {
      case CITY -> name.endsWith("市") ? List.of(stem + "地区") : List.of();
      case DISTRICT ->
          name.length() <= 2
              ? List.of()
              : name.endsWith("区") && !name.endsWith("新区")
                  ? List.of(stem + "县", stem + "市")
                  : name.endsWith("市") ? List.of(stem + "县") : List.of();
      case PROVINCE, STREET, COMMUNITY -> List.of();
    };
  }

  /** Towns became streets, and townships towns: 吴宁镇 for 吴宁街道, 黄湖乡 for 黄湖镇. */
  static List<String> otherKinds(String name, Level level) {
    if (level != Level.STREET || name.length() < 3) {
      return List.of();
    }
    String stem = name.substring(0, name.length() - 1);
    return name.endsWith("街道")
        ? List.of(name.substring(0, name.length() - 2) + "镇")
        : name.endsWith("镇") ? List.of(stem + "乡", stem + "街道") : List.of();
  }

  /** What people write by mistake or for short: 广西省, 新疆自治区, 山西市. */
  static List<String> mistaken(String name, Level level) {
    if (level != Level.PROVINCE) {
      return List.of();
    }
    String stem = of(name, level).getFirst();
    return name.endsWith("自治区")
        ? List.of(stem + "省", stem + "自治区", stem + "市")
        : name.endsWith("省") ? List.of(stem + "市") : List.of();
  }

  static List<String> of(String name, Level level) {
    var shortened = new ArrayList<String>();
    var pattern =
        switch (level) {
          case PROVINCE -> PROVINCE;
          case CITY -> CITY;
          case DISTRICT -> DISTRICT;
          case STREET, COMMUNITY -> STREET;
        };
    var match = pattern.matcher(name);
    if (match.matches()) {
      shortened.add(match.group(1));
      if (level == Level.CITY && name.endsWith("自治州")) {
        shortened.add(match.group(1) + "州");
      }
    }
    return shortened;
  }
}
