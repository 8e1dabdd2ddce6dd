package io.anju.residence.person.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.Registration;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A residence within its person's document.
 *
 * @param departureLate null or true
 * @param contests null where nobody objected
 */
public record ResidenceDocument(
    String id,
    String dwelling,
    String division,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable DeclarationDocument departure,
    @Nullable Boolean departureLate,
    ResidenceReason reason,
    boolean late,
    List<DeclarationDocument> declarations,
    @Nullable List<DepartureObjectionDocument> contests) {

  /**
   * @param uscc null where no enterprise declared
   * @param sublet null or true
   */
  public record DeclarationDocument(
      Declarant by, LocalDate on, @Nullable String uscc, @Nullable Boolean sublet) {

    static DeclarationDocument from(Declaration declaration) {
      return new DeclarationDocument(
          declaration.by(),
          declaration.on(),
          declaration.uscc().map(CreditCode::value).orElse(null),
          declaration.sublet() ? true : null);
    }

    Declaration toDomain() {
      return new Declaration(
          by, on, Optional.ofNullable(uscc).map(CreditCode::new), sublet != null);
    }
  }

  static ResidenceDocument from(Residence residence, PersonalFields fields) {
    return new ResidenceDocument(
        residence.id().value(),
        residence.dwelling().value(),
        residence.division().value(),
        residence.since(),
        residence.until().orElse(null),
        residence
            .departure()
            .map(Departure::declaration)
            .map(DeclarationDocument::from)
            .orElse(null),
        residence.departure().filter(Departure::late).map(Departure::late).orElse(null),
        residence.reason(),
        residence.late(),
        residence.declarations().stream().map(DeclarationDocument::from).toList(),
        residence.objections().isEmpty()
            ? null
            : residence.objections().stream()
                .map(one -> DepartureObjectionDocument.from(one, fields))
                .toList());
  }

  Residence toDomain(PersonalFields fields) {
    var registration =
        new Registration(
            new ResidenceId(id),
            new DwellingCode(dwelling),
            new DivisionCode(division),
            since,
            reason,
            late,
            declarations.stream().map(DeclarationDocument::toDomain).toList(),
            contests == null
                ? List.of()
                : contests.stream().map(one -> one.toDomain(fields)).toList());
    return until == null || departure == null
        ? Residence.continuing(registration)
        : new Residence.Ended(
            registration, new Departure(until, departure.toDomain(), departureLate != null));
  }
}
