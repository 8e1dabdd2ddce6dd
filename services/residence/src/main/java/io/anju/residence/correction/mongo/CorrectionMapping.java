package io.anju.residence.correction.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.Fact;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateMapping;
import io.anju.platform.store.Versioned;
import io.anju.residence.correction.Contention;
import io.anju.residence.correction.Correction;
import io.anju.residence.correction.Correction.Decision;
import io.anju.residence.correction.CorrectionId;
import io.anju.residence.correction.Request;
import io.anju.residence.notice.Mailbox;
import io.anju.residence.notice.Recipient;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Corrections at rest, and whom they concern. */
public final class CorrectionMapping implements AggregateMapping<Correction, CorrectionDocument> {

  private static final String WORDS = "reason";
  private static final String DATUM = "datum";

  private final PersonalFields fields;
  private final Function<PersonId, List<PersonId>> knownAs;

  /** @param knownAs all ids of a person */
  public CorrectionMapping(PersonalFields fields, Function<PersonId, List<PersonId>> knownAs) {
    this.fields = fields;
    this.knownAs = knownAs;
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
      case Correction.Asked(var request) -> document(request, offices(request), null, Optional.empty());
      case Correction.Granted(var request, var decision) -> document(request, null, true, Optional.of(decision));
      case Correction.Denied(var request, var decision) -> document(request, null, false, Optional.of(decision));
    };
  }

  private static List<String> offices(Request request) {
    return new Recipient.Office(request.contention().authority(), request.division()).mailboxes().stream().map(Mailbox::address).toList();
  }

  private CorrectionDocument document(Request request, List<String> offices, Boolean granted, Optional<Decision> decision) {
    var datum = Optional.of(request.contention()).filter(Contention.Datum.class::isInstance).map(Contention.Datum.class::cast);
    var refusal = Optional.of(request.contention()).filter(Contention.Refusal.class::isInstance).map(Contention.Refusal.class::cast);
    return new CorrectionDocument(request.person().value(), request.division().value(), offices,
        datum.map(Contention.Datum::what).orElse(null), datum.map(Contention.Datum::field).orElse(null),
        fields.encrypt(DATUM, datum.map(Contention.Datum::is).orElse(null)),
        fields.encrypt(DATUM, datum.map(Contention.Datum::shouldBe).orElse(null)),
        refusal.map(Contention.Refusal::permitId).orElse(null), fields.encrypt(WORDS, request.reason()), request.askedOn(),
        request.decideBy(), granted, decision.map(Decision::on).orElse(null), decision.map(Decision::by).orElse(null),
        fields.encrypt(WORDS, decision.map(Decision::reasons).orElse(null)));
  }

  @Override
  public Correction toDomain(String id, CorrectionDocument document) {
    var contention = document.what() == null ? new Contention.Refusal(document.permitId())
        : new Contention.Datum(document.what(), document.field(), fields.decrypt(DATUM, document.is()),
            fields.decrypt(DATUM, document.shouldBe()));
    var request = new Request(new CorrectionId(id), new PersonId(document.person()), new DivisionCode(document.division()), contention,
        fields.decrypt(WORDS, document.reason()), document.askedOn(), document.decideBy());
    if (document.granted() == null) {
      return new Correction.Asked(request);
    }
    var decision = new Decision(document.decidedOn(), document.decidedBy(), fields.decrypt(WORDS, document.reasons()));
    return document.granted() ? new Correction.Granted(request, decision) : new Correction.Denied(request, decision);
  }

  /** Only for a party, whose id may be newer than the request, are the person's other ids looked up. */
  @Override
  public Scope scope(Correction correction) {
    var person = correction.request().person();
    var ids = CurrentCaller.get().person().isPresent() ? knownAs.apply(person) : List.of(person);
    return Scope.personal(List.of(correction.request().division().value()), ids.stream().map(PersonId::value).toList(), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Correction> aggregate) {
    return List.of();
  }
}
