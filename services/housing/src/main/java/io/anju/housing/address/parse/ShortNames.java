package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   * The name from before a county or prefecture became a district or a city: 延庆县 for 延庆区, 日喀则地区 for
   * 日喀则市.
   */
  static Optional<String> formerly(String name, Level level) {
    return switch (level) {
      case CITY ->
          name.endsWith("市")
              ? Optional.of(name.substring(0, name.length() - 1) + "地区")
              : Optional.empty();
      case DISTRICT ->
          (name.endsWith("区") || name.endsWith("市")) && name.length() > 2
              ? Optional.of(name.substring(0, name.length() - 1) + "县")
              : Optional.empty();
      case PROVINCE, STREET, COMMUNITY -> Optional.empty();
    };
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
