package io.anju.residence.dwelling.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.residence.dwelling.KnownDwelling;
import io.anju.residence.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A known dwelling as stored.
 *
 * @param text the address written in full; null in documents from before addresses were kept
 * @param owners null where there are none, and in documents from before owners were kept
 */
public record DwellingDocument(
    String division, boolean retired, @Nullable String text, @Nullable List<OwnerDocument> owners) {

  /** A recorded owner: a person or an organisation. */
  public record OwnerDocument(@Nullable String person, @Nullable String uscc) {

    static OwnerDocument from(Party owner) {
      return new OwnerDocument(
          owner.person().map(PersonId::value).orElse(null),
          owner.uscc().map(CreditCode::value).orElse(null));
    }

    Party toDomain() {
      return new Party(
          Optional.ofNullable(person).map(PersonId::new),
          Optional.ofNullable(uscc).map(CreditCode::new));
    }
  }

  static DwellingDocument from(KnownDwelling dwelling) {
    return new DwellingDocument(
        dwelling.division().value(),
        dwelling.retired(),
        dwelling.address().orElse(null),
        dwelling.owners().isEmpty()
            ? null
            : dwelling.owners().stream().map(OwnerDocument::from).toList());
  }

  KnownDwelling toDomain(String code) {
    return new KnownDwelling(
        new DwellingCode(code),
        new DivisionCode(division),
        retired,
        Optional.ofNullable(text),
        owners == null ? List.of() : owners.stream().map(OwnerDocument::toDomain).toList());
  }
}
