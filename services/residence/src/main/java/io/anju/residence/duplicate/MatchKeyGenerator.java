package io.anju.residence.duplicate;

import io.anju.residence.person.Identity;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The keys by which records that may be of one person are found without reading anybody: the name
 * with the birth date, and the name with the number less a part of it. The parts are the thirds of
 * the number and the two characters around each boundary between thirds: any one differing
 * character and any two exchanged neighbours are within one of them.
 *
 * @param blindIndex a blind index entry of a field and a text
 */
record MatchKeyGenerator(BinaryOperator<String> blindIndex) {

  List<String> of(Identity identity) {
    String name = identity.name().compared();
    String number = DuplicateReason.comparableNumber(identity);
    int first = number.length() / 3;
    int second = number.length() * 2 / 3;
    var birthKey =
        identity.birthDate().stream()
            .map(date -> blindIndex.apply("likeness-born", name + "|" + date));
    var documentKeys =
        Stream.of(
                masked(number, 0, first),
                masked(number, first, second),
                masked(number, second, number.length()),
                masked(number, first - 1, first + 1),
                masked(number, second - 1, second + 1))
            .map(masked -> blindIndex.apply("likeness-document", name + "|" + masked));
    return Stream.concat(birthKey, documentKeys).distinct().toList();
  }

  /**
   * Each character left out is a blank, so that only numbers of one length meet, at the same
   * places.
   */
  private static String masked(String number, int from, int until) {
    int start = Math.max(from, 0);
    int end = Math.min(until, number.length());
    return number.substring(0, start)
        + " ".repeat(Math.max(end - start, 0))
        + number.substring(Math.max(start, end));
  }
}
