package io.anju.housing.address.parse;

import io.anju.housing.address.text.Characters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of one text, from its beginning to its end. */
final class Scan {

  private static final Pattern BESIDE = Pattern.compile("(?:的)?(?:斜?对面|正对面|旁边?|附近|隔壁|侧边|边上|后面|前面|往[东西南北前后](?:走)?[约]?[0-9]*米?"
      + "|向?[东西南北]侧?[约]?[0-9]+米|[东西南北]{1,2}侧|路口|交叉口)(?!儿|小区)");

  private final String text;
  private final Draft draft;
  private final Gazetteer known;
  private final DivisionReader divisions;
  private final DivisionForms forms;
  private final NumberReader numbers;
  private final NameReader names;
  private int at;

  Scan(String text, Draft draft, Gazetteer known, DivisionReader divisions) {
    this.text = text;
    this.draft = draft;
    this.known = known;
    this.divisions = divisions;
    this.forms = new DivisionForms(text, draft);
    this.numbers = new NumberReader(text, draft);
    this.names = new NameReader(text, draft, known, numbers);
  }

  void run() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (!Characters.isHan(next) && !Characters.isNumberLike(next) && next != '#' && !numbers.wordless(at)) {
        at++;
      } else if (!(took(besides()) || took(divisions()) || took(named()) || took(forms.read(at)) || took(numbers.read(at)))) {
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

  private int named() {
    var hit = known.at(text, at);
    if (hit == null || NameReader.continues(text, hit)) {
      return at;
    }
    // 狮林苑 is known, and 狮林苑小区 written.
    int until = hit.value() == Element.ESTATE && text.startsWith("小区", hit.until()) ? hit.until() + 2 : hit.until();
    draft.add(hit.value(), text.substring(at, until), at, until);
    return until;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }
}
