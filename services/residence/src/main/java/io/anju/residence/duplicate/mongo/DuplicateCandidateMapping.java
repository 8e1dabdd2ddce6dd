package io.anju.residence.duplicate.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.DuplicateFact;
import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.duplicate.DuplicateCandidate;
import io.anju.residence.duplicate.DuplicateCandidate.Decision;
import io.anju.residence.duplicate.DuplicateCandidate.Pair;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stored candidates, their scope, and the fact for the work list; of the reasons nothing is
 * published.
 */
final class DuplicateCandidateMapping
    implements AggregateMapping<DuplicateCandidate, DuplicateCandidateDocument> {

  private static final String REASON = "reason";

  private final PersonalFields fields;
  private final Clock clock;

  DuplicateCandidateMapping(PersonalFields fields, Clock clock) {
    this.fields = fields;
    this.clock = clock;
  }

  @Override
  public String collection() {
    return "suspicions";
  }

  @Override
  public Class<DuplicateCandidateDocument> documentType() {
    return DuplicateCandidateDocument.class;
  }

  @Override
  public DuplicateCandidateDocument toDocument(Versioned<DuplicateCandidate> aggregate) {
    return switch (aggregate.state()) {
      case DuplicateCandidate.Open(var pair) -> document(pair, null, Optional.empty());
      case DuplicateCandidate.Same(var pair, var decision) ->
          document(pair, true, Optional.of(decision));
      case DuplicateCandidate.Different(var pair, var decision) ->
          document(pair, false, Optional.of(decision));
    };
  }

  private DuplicateCandidateDocument document(
      Pair pair, @Nullable Boolean same, Optional<Decision> decision) {
    var divisions = divisions(pair);
    return new DuplicateCandidateDocument(
        pair.first().value(),
        pair.second().value(),
        List.copyOf(pair.reasons()),
        divisions,
        same == null ? divisions : null,
        pair.foundOn(),
        same,
        decision.map(Decision::on).orElse(null),
        decision.map(Decision::by).orElse(null),
        decision.map(decided -> fields.encrypt(REASON, decided.reason())).orElse(null));
  }

  private static List<String> divisions(Pair pair) {
    return pair.divisions().stream().map(DivisionCode::value).toList();
  }

  @Override
  public DuplicateCandidate toDomain(String id, DuplicateCandidateDocument stored) {
    var pair =
        new Pair(
            new PersonId(stored.first()),
            new PersonId(stored.second()),
            Set.copyOf(stored.grounds()),
            stored.divisions().stream().map(DivisionCode::new).toList(),
            stored.foundOn());
    if (stored.same() == null) {
      return new DuplicateCandidate.Open(pair);
    }
    var decision =
        new Decision(
            Objects.requireNonNull(stored.decidedOn(), "decided without a day"),
            Objects.requireNonNull(stored.decidedBy(), "decided by nobody"),
            fields.decrypt(
                REASON, Objects.requireNonNull(stored.reason(), "decided without a reason")));
    return stored.same()
        ? new DuplicateCandidate.Same(pair, decision)
        : new DuplicateCandidate.Different(pair, decision);
  }

  /** Open to officials only: the persons do not read a candidate before it is decided. */
  @Override
  public Scope scope(DuplicateCandidate candidate) {
    return Scope.personal(divisions(candidate.pair()), List.of(), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<DuplicateCandidate> aggregate) {
    var pair = aggregate.state().pair();
    var decidedOn =
        switch (aggregate.state()) {
          case DuplicateCandidate.Open _ -> null;
          case DuplicateCandidate.Same same -> same.decision().on();
          case DuplicateCandidate.Different different -> different.decision().on();
        };
    return List.of(
        new DuplicateFact(
            aggregate.id(),
            aggregate.version(),
            pair.first().value(),
            pair.second().value(),
            divisions(pair),
            pair.foundOn(),
            decidedOn,
            clock.instant()));
  }
}
