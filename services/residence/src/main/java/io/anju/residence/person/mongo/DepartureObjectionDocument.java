package io.anju.residence.person.mongo;

import io.anju.contract.Encrypted;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.person.mongo.ResidenceDocument.DeclarationDocument;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.DepartureObjection;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An objection within its residence. What people write in their own words is encrypted.
 *
 * @param departureLate null or true
 * @param left null until the police decide, as are {@code decision} and {@code decisionReason}
 */
public record DepartureObjectionDocument(
    LocalDate until,
    DeclarationDocument departure,
    @Nullable Boolean departureLate,
    DeclarationDocument objection,
    Encrypted objectionReason,
    @Nullable Boolean left,
    @Nullable DeclarationDocument decision,
    @Nullable Encrypted decisionReason) {

  private static final String REASON = "reason";

  static DepartureObjectionDocument from(DepartureObjection dispute, PersonalFields fields) {
    var outcome = dispute.decision();
    return new DepartureObjectionDocument(
        dispute.departure().on(),
        DeclarationDocument.from(dispute.departure().declaration()),
        dispute.departure().late() ? true : null,
        DeclarationDocument.from(dispute.statement().declaration()),
        fields.encrypt(REASON, dispute.statement().reason()),
        outcome.map(DepartureObjection.Decision::left).orElse(null),
        outcome
            .map(DepartureObjection.Decision::declaration)
            .map(DeclarationDocument::from)
            .orElse(null),
        outcome.map(decided -> fields.encrypt(REASON, decided.reason())).orElse(null));
  }

  DepartureObjection toDomain(PersonalFields fields) {
    var outcome =
        left == null
            ? null
            : new DepartureObjection.Decision(
                left,
                Objects.requireNonNull(decision, "decided without a declaration").toDomain(),
                fields.decrypt(
                    REASON, Objects.requireNonNull(decisionReason, "decided without a reason")));
    return new DepartureObjection(
        new Departure(until, departure.toDomain(), departureLate != null),
        new DepartureObjection.Statement(
            objection.toDomain(), fields.decrypt(REASON, objectionReason)),
        Optional.ofNullable(outcome));
  }
}
