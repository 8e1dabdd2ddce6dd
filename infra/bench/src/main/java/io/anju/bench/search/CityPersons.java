package io.anju.bench.search;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.Encrypted;
import io.anju.contract.PersonFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up persons of one city: ten districts of eight streets of ten communities. */
final class CityPersons {

  static final String CITY = "4403";
  static final String DISTRICT = "440305";
  static final String STREET = "440305003";
  static final String COMMUNITY = "440305003004";

  private static final Instant CHANGED_AT = Instant.parse("2026-03-02T01:15:30Z");

  private final String[] names;
  private final String[] communities;

  CityPersons(int count) {
    var random = new Random(16);
    var cityNames = new CityNames();
    names = new String[count];
    communities = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = cityNames.next(random).intern();
      communities[i] =
          "4403%02d%03d%03d"
              .formatted(1 + random.nextInt(10), 1 + random.nextInt(8), 1 + random.nextInt(10))
              .intern();
    }
  }

  int count() {
    return names.length;
  }

  String name(int index) {
    return names[index];
  }

  String community(int index) {
    return communities[index];
  }

  static String id(int index) {
    return ("a" + Integer.toString(index, 32) + "a".repeat(26))
        .substring(0, 26)
        .toLowerCase(Locale.ROOT);
  }

  /** The name stands where the encrypted one does: nobody has it. */
  PersonFact fact(int index) {
    return new PersonFact(
        id(index),
        1,
        DocumentType.RESIDENT_ID,
        new Encrypted("449999"),
        "449999********0019",
        new Encrypted(names[index]),
        new Encrypted("138%08d".formatted(index)),
        Sex.UNKNOWN,
        LocalDate.of(1990, 1, 1),
        "43",
        List.of(communities[index]),
        List.of(),
        List.of(),
        null,
        CHANGED_AT,
        List.of());
  }
}
