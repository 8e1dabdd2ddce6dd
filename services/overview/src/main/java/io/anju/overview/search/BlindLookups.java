package io.anju.overview.search;

import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.contract.PersonFact;
import io.anju.overview.fold.Lookups;
import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.PersonalFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Computes blind index entries of name and phone number. The document number needs none, as the
 * personId is derived from it.
 */
public final class BlindLookups implements Lookups {

  private final PersonalFields fields;
  private final BlindIndex blind;

  public BlindLookups(PersonalFields fields, BlindIndex blind) {
    this.fields = fields;
    this.blind = blind;
  }

  @Override
  public List<String> of(PersonFact person) {
    var entries = new ArrayList<String>();
    entries.addAll(ofName(fields.decrypt("name", person.name())));
    if (person.phone() != null) {
      entries.addAll(ofPhone(fields.decrypt("phone", person.phone())));
    }
    return entries;
  }

  /**
   * Empty for a text that is not a name. Of the form in which names are compared, and of the one
   * that earlier versions indexed.
   */
  List<String> ofName(String text) {
    return PersonName.check(text).value().stream()
        .flatMap(name -> Stream.of(name.compared(), name.value()))
        .distinct()
        .map(name -> blind.of("name", name))
        .toList();
  }

  /** Empty for a text that is not a phone number. */
  List<String> ofPhone(String text) {
    return PhoneNumber.check(text).value().map(phone -> blind.of("phone", phone.value())).stream()
        .toList();
  }
}
