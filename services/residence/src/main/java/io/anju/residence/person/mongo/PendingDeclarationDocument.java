package io.anju.residence.person.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.Encrypted;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.party.Party;
import io.anju.residence.person.mongo.ResidenceDocument.DeclarationDocument;
import io.anju.residence.registration.PendingDeclaration;
import io.anju.residence.registration.PendingDeclaration.AwaitingConfirmation;
import io.anju.residence.registration.PendingDeclaration.AwaitingObjection;
import io.anju.residence.registration.PendingDeclaration.Contested;
import io.anju.residence.registration.PendingDeclaration.Declined;
import io.anju.residence.registration.Registration;
import io.anju.residence.registration.ResidenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pending declaration within its person's document; what people write in their own words is
 * encrypted.
 *
 * @param until null where the end of the stay is not known
 * @param person null where no person declared, as is {@code uscc} where no enterprise did
 * @param effectiveOn null unless it takes effect by itself
 * @param contestedOn null unless the person objected
 * @param declined null unless the police declined it
 * @param reason of the objection or the decision
 */
public record PendingDeclarationDocument(
    String id,
    String dwelling,
    String division,
    LocalDate since,
    @Nullable LocalDate until,
    ResidenceReason reasonOfStay,
    boolean late,
    DeclarationDocument declaration,
    @Nullable String person,
    @Nullable String uscc,
    @Nullable LocalDate effectiveOn,
    @Nullable LocalDate contestedOn,
    @Nullable DeclarationDocument declined,
    @Nullable Encrypted reason) {

  private static final String REASON = "reason";

  static PendingDeclarationDocument from(PendingDeclaration pending, PersonalFields fields) {
    var registration = pending.registration();
    return new PendingDeclarationDocument(
        pending.id().value(),
        pending.dwelling().value(),
        pending.division().value(),
        pending.since(),
        pending.until().orElse(null),
        registration.reason(),
        registration.late(),
        DeclarationDocument.from(pending.declaration()),
        pending.declarant().person().map(PersonId::value).orElse(null),
        pending.declarant().uscc().map(CreditCode::value).orElse(null),
        pending.effectiveOn().orElse(null),
        pending.state() instanceof Contested contested ? contested.on() : null,
        pending.state() instanceof Declined declined
            ? DeclarationDocument.from(declined.by())
            : null,
        switch (pending.state()) {
          case Contested contested -> fields.encrypt(REASON, contested.reason());
          case Declined declined -> fields.encrypt(REASON, declined.reason());
          case AwaitingConfirmation _, AwaitingObjection _ -> null;
        });
  }

  PendingDeclaration toDomain(PersonalFields fields) {
    return new PendingDeclaration(
        new Registration(
            new ResidenceId(id),
            new DwellingCode(dwelling),
            new DivisionCode(division),
            since,
            reasonOfStay,
            late,
            List.of(declaration.toDomain()),
            List.of()),
        Optional.ofNullable(until),
        new Party(
            Optional.ofNullable(person).map(PersonId::new),
            Optional.ofNullable(uscc).map(CreditCode::new)),
        state(fields));
  }

  private PendingDeclaration.State state(PersonalFields fields) {
    if (declined != null) {
      return new Declined(declined.toDomain(), reason(fields));
    }
    if (contestedOn != null) {
      return new Contested(contestedOn, reason(fields));
    }
    return effectiveOn == null ? new AwaitingConfirmation() : new AwaitingObjection(effectiveOn);
  }

  private String reason(PersonalFields fields) {
    return fields.decrypt(REASON, Objects.requireNonNull(reason, "decided without a reason"));
  }
}
