package io.anju.residence.evidence;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.residence.party.Party;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * A filed tenancy as far as permits and declarations need it.
 *
 * @param until the last day, whether it ran to its term or was terminated; empty while an
 *     indefinite lease goes on
 * @param people tenants and occupants
 * @param agreement what both parties, or the housing officer, confirmed about the person it was
 *     looked up for; empty where nobody confirmed it
 * @param statedByLandlord whether the landlord's side made the filing as it stands
 */
public record KnownTenancy(
    String id,
    DwellingCode dwelling,
    DivisionCode division,
    Optional<String> landlordPerson,
    Optional<String> landlordUscc,
    Set<PersonId> people,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<Agreement> agreement,
    boolean statedByLandlord) {

  /**
   * What both parties, or the housing officer, confirmed.
   *
   * @param until the last day; empty of an indefinite lease
   */
  public record Agreement(Optional<LocalDate> until) {}

  /** Confirmed as it stands. */
  public KnownTenancy(
      String id,
      DwellingCode dwelling,
      DivisionCode division,
      Optional<String> landlordPerson,
      Optional<String> landlordUscc,
      Set<PersonId> people,
      LocalDate from,
      Optional<LocalDate> until) {
    this(
        id,
        dwelling,
        division,
        landlordPerson,
        landlordUscc,
        people,
        from,
        until,
        Optional.of(new Agreement(until)),
        true);
  }

  /** As far as it is evidence: what both parties confirmed; empty where nobody did. */
  Optional<KnownTenancy> confirmed() {
    return agreement.map(agreed ->
        new KnownTenancy(
            id, dwelling, division, landlordPerson, landlordUscc, people, from, agreed.until()));
  }

  public boolean runs(LocalDate on) {
    return !from.isAfter(on) && until.filter(on::isAfter).isEmpty();
  }

  /**
   * @param ids all personIds of the party's person
   */
  public boolean isLetBy(Party party, Collection<PersonId> ids) {
    return landlordPerson.filter(id -> ids.contains(new PersonId(id))).isPresent()
        || landlordUscc.isPresent() && landlordUscc.equals(party.uscc().map(CreditCode::value));
  }

  public Proof proof() {
    return new Proof.Held(HeldRecord.TENANCY, id);
  }
}
