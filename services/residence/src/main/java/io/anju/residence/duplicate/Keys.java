package io.anju.residence.duplicate;

import io.anju.residence.person.Identity;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Keys by which records that may be of one person meet, without anybody being read: the name with the birth date, and the name with
 * the number less a part of it. The parts are the thirds of a number, one of which holds any one character that differs and any
 * exchanged neighbours but those of two thirds; and the two characters where thirds meet.
 *
 * @param blind a blind index entry of a field and a text
 */
record Keys(BinaryOperator<String> blind) {

  List<String> of(Identity who) {
    String name = who.name().value();
    String number = Ground.compared(who);
    int first = number.length() / 3;
    int second = number.length() * 2 / 3;
    var born = who.birthDate().stream().map(date -> blind.apply("likeness-born", name + "|" + date));
    var slips = Stream.of(less(number, 0, first), less(number, first, second), less(number, second, number.length()),
            less(number, first - 1, first + 1), less(number, second - 1, second + 1))
        .map(left -> blind.apply("likeness-document", name + "|" + left));
    return Stream.concat(born, slips).distinct().toList();
  }

  /** Each character left out is a blank, so that only numbers of one length meet, at the same places. */
  private static String less(String number, int from, int until) {
    int start = Math.max(from, 0);
    int end = Math.min(until, number.length());
    return number.substring(0, start) + " ".repeat(Math.max(end - start, 0)) + number.substring(Math.max(start, end));
  }
}
