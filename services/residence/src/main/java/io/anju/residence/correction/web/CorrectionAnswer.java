package io.anju.residence.correction.web;

import io.anju.platform.access.AboutPersons;
import io.anju.platform.store.Versioned;
import io.anju.residence.correction.Contention;
import io.anju.residence.correction.Correction;
import io.anju.residence.correction.Kept;
import io.anju.residence.correction.Request;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A correction or an appeal as answered.
 *
 * @param datum null for an appeal
 * @param permitId null for a correction
 * @param overdue whether the deadline passed without a decision
 * @param decision null until there is one
 */
record CorrectionAnswer(
    String correctionId,
    String personId,
    State state,
    DatumAnswer datum,
    String permitId,
    String reason,
    LocalDate askedOn,
    LocalDate decideBy,
    boolean overdue,
    DecisionAnswer decision,
    long version)
    implements AboutPersons {

  enum State { ASKED, GRANTED, DENIED }

  record DatumAnswer(Kept what, String field, String is, String shouldBe) {}

  record DecisionAnswer(LocalDate on, String reasons) {}

  static CorrectionAnswer of(Versioned<Correction> correction, LocalDate today) {
    return switch (correction.state()) {
      case Correction.Asked(var request) -> of(request, State.ASKED, null, today.isAfter(request.decideBy()), correction.version());
      case Correction.Granted(var request, var decision) -> of(request, State.GRANTED, decision, false, correction.version());
      case Correction.Denied(var request, var decision) -> of(request, State.DENIED, decision, false, correction.version());
    };
  }

  private static CorrectionAnswer of(Request request, State state, Correction.Decision decision, boolean overdue, long version) {
    var datum = switch (request.contention()) {
      case Contention.Datum(var what, var field, var is, var shouldBe) -> new DatumAnswer(what, field, is, shouldBe);
      case Contention.Refusal _ -> null;
    };
    var permit = switch (request.contention()) {
      case Contention.Datum _ -> null;
      case Contention.Refusal(var permitId) -> permitId;
    };
    return new CorrectionAnswer(request.id().value(), request.person().value(), state, datum, permit, request.reason(), request.askedOn(),
        request.decideBy(), overdue, decision == null ? null : new DecisionAnswer(decision.on(), decision.reasons()), version);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
