package io.anju.overview.search;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.platform.keys.PersonIds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The interpretations of a search text. It contains no personal field: names and phone numbers are
 * blind index entries, document numbers the personIds derived from them.
 *
 * @param personIds derived from the text as a document number
 * @param lookups of the text as a name or phone number
 * @param code the prefix of a dwelling code, if the text has that form
 * @param address the prefix of an address, if the text has that form
 */
record SearchQuery(
    List<String> personIds, List<String> lookups, Optional<String> code, Optional<String> address) {

  private static final String CODE = "\\d{6}[0-9A-Z*]{0,19}";

  static SearchQuery of(String text, PersonIds ids, BlindLookups blind) {
    var persons = new ArrayList<String>();
    PersonId.check(text).value().map(PersonId::value).ifPresent(persons::add);
    Arrays.stream(DocumentType.values())
        .flatMap(type -> DocumentNumber.check(type, text).value().stream())
        .map(document -> ids.of(document).value())
        .forEach(persons::add);
    var lookups = new ArrayList<>(blind.ofName(text));
    lookups.addAll(blind.ofPhone(text));
    String compact = text.strip().toUpperCase(Locale.ROOT);
    boolean code = compact.matches(CODE);
    return new SearchQuery(
        persons,
        lookups,
        code ? Optional.of(compact) : Optional.empty(),
        code ? Optional.empty() : Optional.of(text.strip()));
  }
}
