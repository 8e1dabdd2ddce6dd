package io.anju.housing.division;

import io.anju.codes.DivisionCode.Level;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Official names as people write them in addresses. Nobody writes the 市辖区 that fills the city level
 * of a municipality, nor the committee (居委会, 村委会) that the statistical list names instead of the
 * community or village.
 */
final class AddressName {

  private static final Set<String> FILLERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
  private static final Pattern COMMITTEE = Pattern.compile("(.+?)(社区)?(居委会|居民委员会|社区委员会|居民委会)");
  private static final Pattern VILLAGE = Pattern.compile("(.+?)村?(村委会|村民委员会|村民委会)");

  private AddressName() {}

  static String of(Level level, String name) {
    if (FILLERS.contains(name)) {
      return "";
    }
    return level == Level.COMMUNITY ? community(name) : name;
  }

  private static String community(String name) {
    var village = VILLAGE.matcher(name);
    if (village.matches()) {
      return village.group(1) + "村";
    }
    var committee = COMMITTEE.matcher(name);
    return committee.matches() ? committee.group(1) + "社区" : name;
  }
}
