package io.anju.codes;

import java.util.HashMap;
import java.util.Map;

/**
 * Radicals of the supplement (U+2E80 to U+2EF3), which texts copied from a PDF hold in the place of
 * the character they look like (Unicode, EquivalentUnifiedIdeograph; those of the Kangxi block are
 * folded by NFKC).
 */
final class Radicals {

  private static final Map<Integer, Integer> CHARACTERS =
      pairs(
          "⺂乛⺃乚⺅亻⺆冂⺇𠘨⺉刂⺊卜⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺘扌⺙攵⺛旡⺜日⺝月"
              + "⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺴冗⺵𦉫⺸𦍋⺹耂"
              + "⺺肀⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長"
              + "⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤"
              + "⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟");

  /** Radicals that GB 18030 codes as characters of its own, beside those they look like. */
  private static final Map<Integer, Integer> CODED = pairs("⺁厂⺄乙⺈刀⺋㔾⺌小⺗心⺧牛⺪𤴔⺮𥫗⺳㓁⺶羊⺷𦍌⺻聿⻊𧾷");

  private Radicals() {}

  /** Replaces the radicals that GB 18030 does not code as characters of its own. */
  static String replaced(String text) {
    return replaced(text, CHARACTERS);
  }

  /** Replaces those that it does. */
  static String replacedCoded(String text) {
    return replaced(text, CODED);
  }

  private static String replaced(String text, Map<Integer, Integer> by) {
    var replaced = new StringBuilder(text.length());
    text.codePoints().map(one -> by.getOrDefault(one, one)).forEach(replaced::appendCodePoint);
    return replaced.toString();
  }

  private static Map<Integer, Integer> pairs(String text) {
    var characters = text.codePoints().toArray();
    var pairs = new HashMap<Integer, Integer>();
    for (var i = 0; i < characters.length; i += 2) {
      pairs.put(characters[i], characters[i + 1]);
    }
    return Map.copyOf(pairs);
  }
}
