package io.anju.residence.duplicate;

import io.anju.residence.person.Identity;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keys by which records that may be of one person meet, without anybody being read: the name with the birth date, and the name with
 * the number less each of its characters in turn. Two numbers that differ in one character are the same without it; two that have
 * neighbours exchanged are the same without one or the other.
 *
 * @param blind a blind index entry of a field and a text
 */
record Keys(BinaryOperator<String> blind) {

  List<String> of(Identity who) {
    String name = who.name().value();
    String number = Ground.compared(who);
    var born = who.birthDate().stream().map(date -> blind.apply("likeness-born", name + "|" + date));
    var slips = IntStream.range(0, number.length())
        .mapToObj(i -> blind.apply("likeness-document", name + "|" + number.substring(0, i) + number.substring(i + 1)));
    return Stream.concat(born, slips).distinct().toList();
  }
}
