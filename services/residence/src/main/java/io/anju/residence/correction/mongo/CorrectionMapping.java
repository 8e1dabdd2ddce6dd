package io.anju.residence.correction.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.CorrectionFact;
import io.anju.contract.Fact;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.correction.Correction;
import io.anju.residence.correction.Correction.Decision;
import io.anju.residence.correction.CorrectionApplication;
import io.anju.residence.correction.CorrectionId;
import io.anju.residence.correction.Objection;
import io.anju.residence.notification.Inbox;
import io.anju.residence.notification.Recipient;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stored corrections and their scope. */
final class CorrectionMapping implements AggregateMapping<Correction, CorrectionDocument> {

  private static final String REASON = "reason";
  private static final String DATUM = "datum";

  private final PersonalFields fields;
  private final Function<PersonId, List<PersonId>> personIdsOf;
  private final Clock clock;

  /**
   * @param personIdsOf all ids of a person
   */
  CorrectionMapping(
      PersonalFields fields, Function<PersonId, List<PersonId>> personIdsOf, Clock clock) {
    this.clock = clock;
    this.fields = fields;
    this.personIdsOf = personIdsOf;
  }

  @Override
  public String collection() {
    return "corrections";
  }

  @Override
  public Class<CorrectionDocument> documentType() {
    return CorrectionDocument.class;
  }

  @Override
  public CorrectionDocument toDocument(Versioned<Correction> aggregate) {
    return switch (aggregate.state()) {
      case Correction.Pending(var application) ->
          document(application, offices(application), null, Optional.empty());
      case Correction.Granted(var application, var decision) ->
          document(application, null, true, Optional.of(decision));
      case Correction.Denied(var application, var decision) ->
          document(application, null, false, Optional.of(decision));
    };
  }

  private static List<String> offices(CorrectionApplication application) {
    return new Recipient.Office(application.objection().authority(), application.division())
        .inboxes().stream().map(Inbox::address).toList();
  }

  private CorrectionDocument document(
      CorrectionApplication application,
      @Nullable List<String> offices,
      @Nullable Boolean granted,
      Optional<Decision> decision) {
    var datum =
        Optional.of(application.objection())
            .filter(Objection.Datum.class::isInstance)
            .map(Objection.Datum.class::cast);
    var permitDecision =
        Optional.of(application.objection())
            .filter(Objection.PermitDecision.class::isInstance)
            .map(Objection.PermitDecision.class::cast);
    return new CorrectionDocument(
        application.person().value(),
        application.division().value(),
        offices,
        datum.map(Objection.Datum::category).orElse(null),
        datum.map(Objection.Datum::field).orElse(null),
        datum.map(one -> fields.encrypt(DATUM, one.currentValue())).orElse(null),
        datum.map(one -> fields.encrypt(DATUM, one.correctedValue())).orElse(null),
        permitDecision.map(Objection.PermitDecision::permitId).orElse(null),
        fields.encrypt(REASON, application.reason()),
        application.submittedOn(),
        application.decideBy(),
        granted,
        decision.map(Decision::on).orElse(null),
        decision.map(Decision::by).orElse(null),
        decision.map(decided -> fields.encrypt(REASON, decided.reasons())).orElse(null));
  }

  @Override
  public Correction toDomain(String id, CorrectionDocument document) {
    var objection =
        document.what() == null
            ? new Objection.PermitDecision(
                Objects.requireNonNull(document.permitId(), "an appeal without a permit"))
            : new Objection.Datum(
                document.what(),
                Objects.requireNonNull(document.field(), "a correction without a field"),
                fields.decrypt(
                    DATUM, Objects.requireNonNull(document.is(), "a correction without a value")),
                fields.decrypt(
                    DATUM,
                    Objects.requireNonNull(
                        document.shouldBe(), "a correction without a corrected value")));
    var application =
        new CorrectionApplication(
            new CorrectionId(id),
            new PersonId(document.person()),
            new DivisionCode(document.division()),
            objection,
            fields.decrypt(REASON, document.reason()),
            document.askedOn(),
            document.decideBy());
    if (document.granted() == null) {
      return new Correction.Pending(application);
    }
    var decision =
        new Decision(
            Objects.requireNonNull(document.decidedOn(), "decided without a day"),
            Objects.requireNonNull(document.decidedBy(), "decided by nobody"),
            fields.decrypt(
                REASON, Objects.requireNonNull(document.reasons(), "decided without reasons")));
    return document.granted()
        ? new Correction.Granted(application, decision)
        : new Correction.Denied(application, decision);
  }

  /**
   * The other ids of the person are looked up only for a party, whose id may be newer than the
   * application.
   */
  @Override
  public Scope scope(Correction correction) {
    var person = correction.application().person();
    var ids =
        CurrentCaller.get().person().isPresent() ? personIdsOf.apply(person) : List.of(person);
    return Scope.personal(
        List.of(correction.application().division().value()),
        ids.stream().map(PersonId::value).toList(),
        List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Correction> aggregate) {
    var application = aggregate.state().application();
    var decidedOn =
        switch (aggregate.state()) {
          case Correction.Pending _ -> null;
          case Correction.Granted granted -> granted.decision().on();
          case Correction.Denied denied -> denied.decision().on();
        };
    return List.of(
        new CorrectionFact(
            aggregate.id(),
            aggregate.version(),
            application.person().value(),
            NotifiedAuthority.valueOf(application.objection().authority().name()),
            application.division().value(),
            application.objection() instanceof Objection.PermitDecision,
            application.submittedOn(),
            application.decideBy(),
            decidedOn,
            clock.instant()));
  }
}
