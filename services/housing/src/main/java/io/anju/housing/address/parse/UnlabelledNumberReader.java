package io.anju.housing.address.parse;

import java.util.regex.Pattern;

/** Reads a number without a suffix as the next element that the address still lacks. */
final class UnlabelledNumberReader {

  private static final Pattern ROOM =
      Pattern.compile("负?[A-Z]?[0-9]{3,5}[A-Z]{0,2}(?:之.*)?|[0-9]{1,2}[A-Z](?:[0-9]{1,3})?");
  private static final Pattern LETTER_AND_ROOM =
      Pattern.compile("([A-Z]|[0-9]{1,2}[A-Z])([0-9]{3,4}[A-Z]?|(?<=[A-Z])[0-9]{1,2}[A-Z])");
  private static final Pattern MARKET =
      Pattern.compile("(?:市场|[商汇贸具材装鞋纺玩配毛]城)[A-Z一二三四五六七八九十东南西北]?区?$");
  private static final Pattern HAS_DIGIT_OR_LETTER = Pattern.compile("负?[0-9A-Z]+(?:之.*)?");

  private final ParseState state;

  UnlabelledNumberReader(ParseState state) {
    this.state = state;
  }

  int read(String number, int at, int end) {
    if (!HAS_DIGIT_OR_LETTER.matcher(number).matches() || state.last() == null) {
      return end;
    }
    if (state.has(Element.ROOM)) {
      addSecondRoom(number, at, end);
      return end;
    }
    boolean house = state.has(Element.BUILDING) || state.has(Element.UNIT);
    var letter = LETTER_AND_ROOM.matcher(number);
    if (!house
        && !state.has(Element.FLOOR)
        && !isMarket()
        && letter.matches()
        && (state.has(Element.ESTATE) || state.has(Element.ROAD_NUMBER))) {
      state.add(Element.BUILDING, letter.group(1) + "座", at, at + letter.end(1));
      state.add(Element.ROOM, letter.group(2), at + letter.end(1), end);
    } else if (state.last() == Element.ROAD && !state.has(Element.FLOOR)) {
      state.add(Element.ROAD_NUMBER, number + "号", at, end);
    } else if (house || state.has(Element.FLOOR) || ROOM.matcher(number).matches()) {
      addRoomOrUnit(number, at, end);
    } else if (state.has(Element.ESTATE) || state.has(Element.ROAD_NUMBER)) {
      state.add(Element.BUILDING, number + "栋", at, end);
    }
    return end;
  }

  /** The stalls of a market have letters: 建材市场A108. */
  private boolean isMarket() {
    return state.last() == Element.ESTATE && MARKET.matcher(state.value(Element.ESTATE)).find();
  }

  /** Adds a second room directly after the first: 501、502. */
  private void addSecondRoom(String number, int at, int end) {
    if (state.last() == Element.ROOM
        && state.lastEnd() + 1 >= at
        && number.length() == state.value(Element.ROOM).length()) {
      state.add(Element.ROOM, number, at, end);
    }
  }

  private void addRoomOrUnit(String number, int at, int end) {
    boolean unit =
        state.last() == Element.BUILDING && number.length() == 1 && !state.has(Element.UNIT);
    state.add(unit ? Element.UNIT : Element.ROOM, unit ? number + "单元" : number, at, end);
  }
}
