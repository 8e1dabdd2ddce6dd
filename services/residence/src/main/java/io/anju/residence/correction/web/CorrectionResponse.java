package io.anju.residence.correction.web;

import io.anju.platform.access.AboutPersons;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.correction.Correction;
import io.anju.residence.correction.CorrectionApplication;
import io.anju.residence.correction.DataCategory;
import io.anju.residence.correction.Objection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction or an appeal.
 *
 * @param datum null for an appeal
 * @param permitId null for a correction
 * @param overdue whether the deadline passed without a decision
 * @param decision null until there is one
 */
record CorrectionResponse(
    String correctionId,
    String personId,
    State state,
    @Nullable DatumResponse datum,
    @Nullable String permitId,
    String reason,
    LocalDate askedOn,
    LocalDate decideBy,
    boolean overdue,
    @Nullable DecisionResponse decision,
    long version)
    implements AboutPersons {

  enum State {
    ASKED,
    GRANTED,
    DENIED
  }

  record DatumResponse(DataCategory what, String field, String is, String shouldBe) {}

  record DecisionResponse(LocalDate on, String reasons) {}

  static CorrectionResponse of(Versioned<Correction> correction, LocalDate today) {
    return switch (correction.state()) {
      case Correction.Pending(var application) ->
          of(
              application,
              State.ASKED,
              null,
              today.isAfter(application.decideBy()),
              correction.version());
      case Correction.Granted(var application, var decision) ->
          of(application, State.GRANTED, decision, false, correction.version());
      case Correction.Denied(var application, var decision) ->
          of(application, State.DENIED, decision, false, correction.version());
    };
  }

  private static CorrectionResponse of(
      CorrectionApplication application,
      State state,
      Correction.@Nullable Decision decision,
      boolean overdue,
      long version) {
    var datum =
        switch (application.objection()) {
          case Objection.Datum(var what, var field, var is, var shouldBe) ->
              new DatumResponse(what, field, is, shouldBe);
          case Objection.PermitDecision _ -> null;
        };
    var permit =
        switch (application.objection()) {
          case Objection.Datum _ -> null;
          case Objection.PermitDecision(var permitId) -> permitId;
        };
    return new CorrectionResponse(
        application.id().value(),
        application.person().value(),
        state,
        datum,
        permit,
        application.reason(),
        application.submittedOn(),
        application.decideBy(),
        overdue,
        decision == null ? null : new DecisionResponse(decision.on(), decision.reasons()),
        version);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
