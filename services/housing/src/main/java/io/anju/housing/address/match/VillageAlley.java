package io.anju.housing.address.match;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A numbered alley of a village (马蹄山村十五巷), which many villages have: it is a place only together
 * with its village. The village may be written without its word (马蹄山十五巷), but 马蹄山新村 is another
 * village.
 *
 * @param village its name without its word
 * @param word 村, 社区 and the like; empty where there is none
 * @param alley its number with its word
 */
record VillageAlley(String village, String word, String alley) {

  /** No key of a name begins so. */
  private static final String MARK = "~";

  private static final String ALLEY =
      "第?[东西南北中上下前后新老旧大小横直正]?[0-9]{1,3}[横直支]?(?:巷|支巷|坊|里|弄|条|排|街|组|队|社|屯|区|围)";
  private static final Pattern ALLEYS = Pattern.compile("(.*?)((?:" + ALLEY + "){1,2})");

  /** A part of a village that has alleys of its own: 东区, 老围. */
  private static final String AREA = "[东西南北中上下前后新老旧]{1,2}(?:区|围|片|门)";

  private static final Pattern AREAS = Pattern.compile(AREA);
  private static final Pattern VILLAGE =
      Pattern.compile("(.+?)(自然村|行政村|村民委员会|村委会|居民委员会|居委会|社区|村)(" + AREA + ")?");
  private static final Set<String> COMMUNITY = Set.of("社区", "居委会", "居民委员会");

  /** What distinguishes two villages of one name. */
  private static final String NEW_AND_OLD = "新老旧东西南北中上下前后大小";

  static boolean isKey(String key) {
    return key.startsWith(MARK);
  }

  /** Whether a name is that of an alley alone: 15巷. */
  static boolean isAlley(String key) {
    var alleys = ALLEYS.matcher(key);
    return alleys.matches() && alleys.group(1).isEmpty();
  }

  /** Whether a name is that of a part of the village before it, or of an alley there. */
  static boolean isPart(String key) {
    return isAlley(key) || AREAS.matcher(key).matches();
  }

  /** The alley of a whole name; null where it is none, or names no village. */
  static @Nullable VillageAlley of(String key) {
    var alleys = ALLEYS.matcher(key);
    if (!alleys.matches() || alleys.group(1).isEmpty()) {
      return null;
    }
    var village = VILLAGE.matcher(alleys.group(1));
    boolean worded = village.matches();
    String area = worded && village.group(3) != null ? village.group(3) : "";
    return new VillageAlley(
        worded ? village.group(1) + area : alleys.group(1),
        worded ? village.group(2) : "",
        alleys.group(2).replace("第", ""));
  }

  /** The key of the alley however its village is written. */
  String key() {
    return MARK + village + alley;
  }

  /** The key of any alley of this number in a community that may have several villages. */
  String communityKey() {
    return MARK + village + "社区" + alley;
  }

  boolean isOfCommunity() {
    return COMMUNITY.contains(word);
  }

  /** The same alley where only the end of the village's name is its name, as in 坂田马蹄山. */
  VillageAlley after(int prefix) {
    return new VillageAlley(village.substring(prefix), word, alley);
  }

  /** The villages, as a set of them holds them, that a village without its word may be too. */
  Set<String> alike() {
    var alike = new HashSet<String>();
    for (int i = 0; i < NEW_AND_OLD.length(); i++) {
      alike.add(village + NEW_AND_OLD.charAt(i) + "村");
    }
    return alike;
  }

  String villageAsWritten() {
    return village + word;
  }
}
