package io.anju.housing.address.parse;

import java.util.regex.Pattern;

/** A number without a word is the next thing an address still wants. */
final class BareNumber {

  private static final Pattern ROOM = Pattern.compile("负?[A-Z]?[0-9]{3,5}[A-Z]{0,2}(?:之.*)?|[0-9]{1,2}[A-Z]");
  private static final Pattern LETTER_AND_ROOM = Pattern.compile("([A-Z]|[0-9]{1,2}[A-Z])([0-9]{3,4}[A-Z]?|(?<=[A-Z])[0-9]{1,2}[A-Z])");
  private static final Pattern HAS_DIGIT_OR_LETTER = Pattern.compile("负?[0-9A-Z]+(?:之.*)?");

  private final Draft draft;

  BareNumber(Draft draft) {
    this.draft = draft;
  }

  int read(String number, int at, int end) {
    if (!HAS_DIGIT_OR_LETTER.matcher(number).matches() || draft.last() == null) {
      return end;
    }
    if (draft.has(Element.ROOM)) {
      another(number, at, end);
      return end;
    }
    boolean house = draft.has(Element.BUILDING) || draft.has(Element.UNIT);
    var letter = LETTER_AND_ROOM.matcher(number);
    if (!house && letter.matches() && (draft.has(Element.ESTATE) || draft.has(Element.ROAD_NUMBER))) {
      draft.add(Element.BUILDING, letter.group(1) + "座", at, at + letter.end(1));
      draft.add(Element.ROOM, letter.group(2), at + letter.end(1), end);
    } else if (draft.last() == Element.ROAD && !draft.has(Element.FLOOR)) {
      draft.add(Element.ROAD_NUMBER, number + "号", at, end);
    } else if (house || draft.has(Element.FLOOR) || ROOM.matcher(number).matches()) {
      room(number, at, end);
    } else if (draft.has(Element.ESTATE) || draft.has(Element.ROAD_NUMBER)) {
      draft.add(Element.BUILDING, number + "栋", at, end);
    }
    return end;
  }

  /** 501、502: a second room right behind the first. */
  private void another(String number, int at, int end) {
    if (draft.last() == Element.ROOM && draft.lastEnd() + 1 >= at && number.length() == draft.value(Element.ROOM).length()) {
      draft.add(Element.ROOM, number, at, end);
    }
  }

  private void room(String number, int at, int end) {
    boolean unit = draft.last() == Element.BUILDING && number.length() == 1 && !draft.has(Element.UNIT);
    draft.add(unit ? Element.UNIT : Element.ROOM, unit ? number + "单元" : number, at, end);
  }
}
