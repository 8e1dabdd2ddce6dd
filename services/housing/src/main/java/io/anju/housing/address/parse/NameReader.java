package io.anju.housing.address.parse;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.text.Characters;
import java.util.regex.Pattern;

/** Reads a stretch of text that is no number and no name known: roads by their words, the rest as an estate. */
final class NameReader {

  private static final Pattern ROAD = Pattern.compile("(.{1,14}?(?:大道|大街|胡同|公路|国道|省道|县道|环路|路(?!口)|街(?!道|区|坊)|巷|弄(?!堂)|(?<![街隧渠河通人])道(?!口))"
      + "(?!大道|大街|路(?!口)|街|巷|胡同))"
      + "((?:[东西南北中]段|[一二三四五六七八九十]段|辅路|[东西南北中](?=[0-9]))?)");
  private static final Pattern AREA = Pattern.compile("(.{0,12}(?:社区|小区|工业区|工业园|开发区|科技园|产业园|软件园|高新区|园区|新区|新村|[东西南北中]区)|.{1,12}(?:镇|村|城))(.{2,})");
  private static final Pattern NUMBERED_ROAD = Pattern.compile("[0-9]{1,3}(?=[东西南北中]?(?:路|道|街|大道|大街|马路|环路))");
  private static final Pattern ONLY_ROAD = Pattern.compile("[东西南北中上下前后]?[一二三四五六七八九十]?(?:路|街|大道|大街|巷|道)");
  private static final Pattern CONTINUED = Pattern.compile("[东西南北中上下前后]?[一二三四五六七八九十]?(?:路|街|大道|巷|胡同)");
  private static final Pattern WING = Pattern.compile("(.*?)((?:[东西南北中前后主副附裙塔]|综合|办公|教学|宿舍|商业|公寓|科研)(?:楼|座|塔|栋))");
  private static final Pattern NO_NAME = Pattern.compile("(?:[的在之内里外侧处号楼层室房收转交及和与、附近旁路口有限公司]|单元)+");

  private final String text;
  private final Draft draft;
  private final Gazetteer known;
  private final NumberReader numbers;

  NameReader(String text, Draft draft, Gazetteer known, NumberReader numbers) {
    this.text = text;
    this.draft = draft;
    this.known = known;
    this.numbers = numbers;
  }

  /** Whether what follows makes another name of it: 科苑 is not meant in 科苑南路. */
  static boolean continues(String text, NameBook.Hit<Element> hit) {
    return hit.value() != Element.ROAD && CONTINUED.matcher(text).region(hit.until(), text.length()).lookingAt();
  }

  int read(int at) {
    int end = end(at);
    var road = ROAD.matcher(text).region(at, end);
    road.useTransparentBounds(true);
    if (road.lookingAt()) {
      int from = roadBegin(at, road.end(1));
      if (from > at) {
        estate(at, from);
      }
      road(from, road.end());
      return road.end();
    }
    estate(at, end);
    return end;
  }

  /** Up to the next number, blank or name that the register knows. */
  private int end(int at) {
    int end = at + 1;
    while (end < text.length() && Characters.isNumberLike(text.charAt(end - 1)) && Characters.isNumberLike(text.charAt(end))) {
      end++;
    }
    while (end < text.length()) {
      char next = text.charAt(end);
      var numbered = NUMBERED_ROAD.matcher(text).region(end, text.length());
      if (Character.isDigit(next) && numbered.lookingAt()) {
        end = numbered.end();
        continue;
      }
      boolean letter = Characters.isNumberLike(next);
      if (next == ' ' || next == '-' || next == '#' || letter && numbers.begins(end) || !letter && numeral(next) && numbers.begins(end)) {
        return end;
      }
      if (letter && end + 1 == text.length()) {
        return end;
      }
      var hit = known.at(text, end);
      if (hit != null && !continues(text, hit)) {
        return end;
      }
      if (beside(end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean numeral(char next) {
    return NumberText.CHINESE.indexOf(next) >= 0 || next == '第' || "甲乙丙丁戊".indexOf(next) >= 0 || next == '负';
  }

  private boolean beside(int at) {
    return text.startsWith("对面", at) || text.startsWith("旁边", at) || text.startsWith("附近", at) || text.startsWith("隔壁", at)
        || text.startsWith("斜对面", at);
  }

  /** 科技园科苑路: the road begins behind the area. */
  private int roadBegin(int at, int end) {
    var area = AREA.matcher(text).region(at, end);
    return area.matches() && !ONLY_ROAD.matcher(area.group(2)).matches() ? area.end(1) : at;
  }

  private void road(int from, int until) {
    draft.add(Element.ROAD, text.substring(from, until), from, until);
  }

  private void estate(int from, int until) {
    String name = text.substring(from, until);
    var wing = WING.matcher(name);
    if (wing.matches() && wing.group(1).isEmpty() && draft.has(Element.BUILDING) && !draft.has(Element.UNIT)) {
      draft.add(Element.UNIT, name, from, until);
      return;
    }
    if (wing.matches() && !draft.has(Element.BUILDING)
        && (draft.has(Element.ESTATE) || draft.has(Element.ROAD_NUMBER) || wing.group(1).length() >= 2)) {
      if (wing.group(1).length() >= 2) {
        draft.add(Element.ESTATE, wing.group(1), from, from + wing.end(1));
      }
      draft.add(Element.BUILDING, wing.group(2), from + wing.start(2), until);
      return;
    }
    boolean late = draft.has(Element.ROOM) || draft.has(Element.UNIT) || draft.has(Element.FLOOR)
        || draft.has(Element.BUILDING) && draft.has(Element.ESTATE);
    if (name.length() < 2 || late || NO_NAME.matcher(name).matches()) {
      return;
    }
    var area = AREA.matcher(name);
    if (area.matches() && !draft.has(Element.ROAD_NUMBER)) {
      draft.add(Element.ESTATE, area.group(1), from, from + area.end(1));
      draft.add(Element.ESTATE, area.group(2), from + area.start(2), until);
    } else {
      draft.add(Element.ESTATE, name, from, until);
    }
  }
}
