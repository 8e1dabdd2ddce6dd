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
 * What a search asks for, read in every way it can be meant. It holds no personal field: names and
 * phones are there as blind index entries, document numbers as the personIds they lead to.
 *
 * @param personIds of the documents the text may be the number of
 * @param lookups of the name or phone the text may be
 * @param code a dwelling code's beginning, if the text looks like one
 * @param address an address's beginning, if the text may be one
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
