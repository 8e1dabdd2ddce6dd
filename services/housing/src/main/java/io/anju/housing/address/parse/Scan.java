package io.anju.housing.address.parse;

import io.anju.housing.address.text.Characters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of one text, from its beginning to its end. */
final class Scan {

  private static final Pattern BESIDE = Pattern.compile("(?:的)?(?:斜?对面|正对面|旁边?|附近|隔壁|侧边|边上|后面|前面|往[东西南北前后](?:走)?[约]?[0-9]*米?"
      + "|向?[东西南北]侧?[约]?[0-9]+米|路口|交叉口)(?!儿|小区)");
  private static final Pattern DISTRICT = Pattern.compile("(?:\\p{IsHan}{0,8}?(?:开发区|高新区|新区|工业园区|合作区|示范区|度假区|保税区)"
      + "|\\p{IsHan}{1,4}?(?<![小社园业校厂景街片山库])[区县旗])"
      + "(?!路|街|大道|政府)");
  private static final Pattern STREET = Pattern.compile("\\p{IsHan}{2,6}?(?:街道(?:办事处|办)?|(?<!城)镇(?![东西南北中]?[路街道]|中心|政府|[东西南北]))");
  private static final Pattern COMMUNITY = Pattern.compile("[\\p{IsHan}0-9]{1,8}?(?:社区居委会|社区居民委员会|居民委员会|社区(?!医|服务|卫生)|居委会|村民委员会|村委会|行政村)");
  private static final Pattern VILLAGE = Pattern.compile("\\p{IsHan}{1,5}?村(?!路|街|民|口|里|前|后|委|大道|镇)");

  private final String text;
  private final Draft draft;
  private final Gazetteer known;
  private final DivisionReader divisions;
  private final NumberReader numbers;
  private final NameReader names;
  private int at;

  Scan(String text, Draft draft, Gazetteer known, DivisionReader divisions) {
    this.text = text;
    this.draft = draft;
    this.known = known;
    this.divisions = divisions;
    this.numbers = new NumberReader(text, draft);
    this.names = new NameReader(text, draft, known, numbers);
  }

  void run() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (!Characters.isHan(next) && !Characters.isNumberLike(next) && next != '#' && !numbers.belowGround(at)) {
        at++;
      } else if (!(took(besides()) || took(divisions()) || took(lower()) || took(named()) || took(numbers.read(at)))) {
        at = names.read(at);
      }
    }
  }

  private boolean took(int until) {
    boolean took = until > at;
    at = Math.max(at, until);
    return took;
  }

  private int besides() {
    var match = matcher(BESIDE);
    if (!match.lookingAt() || draft.lastEnd() != at || draft.lastEnd() == 0) {
      return at;
    }
    draft.beside(at);
    return match.end();
  }

  private int divisions() {
    boolean goesOn = draft.last() == null || draft.last().isDivision();
    var reading = divisions.read(text, at, goesOn ? draft.divisions() : Set.of());
    if (reading.steps().isEmpty() || !goesOn && !reading.steps().getFirst().named().official()) {
      return at;
    }
    draft.divisions(reading);
    return reading.steps().getLast().until();
  }

  /** Divisions that are on no list: new ones, former ones, and those below the street. */
  private int lower() {
    var last = draft.last();
    if (last == null || !last.isDivision()) {
      return lookingAt(COMMUNITY, Element.COMMUNITY, 4);
    }
    return switch (last) {
      case CITY -> first(lookingAt(DISTRICT, Element.DISTRICT, 2), STREET, Element.STREET);
      case DISTRICT -> first(lookingAt(STREET, Element.STREET, 3), COMMUNITY, Element.COMMUNITY);
      case STREET -> {
        int community = lookingAt(COMMUNITY, Element.COMMUNITY, 3);
        boolean rural = (draft.value(Element.STREET).endsWith("镇") || draft.value(Element.STREET).endsWith("乡"));
        yield community > at || !rural ? community : lookingAt(VILLAGE, Element.COMMUNITY, 2);
      }
      case PROVINCE -> at;
      default -> at;
    };
  }

  private int first(int until, Pattern other, Element element) {
    return until > at ? until : lookingAt(other, element, 3);
  }

  private int lookingAt(Pattern pattern, Element element, int shortest) {
    var match = matcher(pattern);
    if (!match.lookingAt() || match.end() - at < shortest || draft.has(element)) {
      return at;
    }
    draft.add(element, match.group(), at, match.end());
    return match.end();
  }

  private int named() {
    var hit = known.at(text, at);
    if (hit == null || NameReader.continues(text, hit)) {
      return at;
    }
    draft.add(hit.value(), text.substring(at, hit.until()), at, hit.until());
    return hit.until();
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }
}
