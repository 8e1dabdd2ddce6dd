package io.anju.residence.permit.mongo;

import io.anju.codes.PersonId;
import io.anju.contract.Fact;
import io.anju.contract.PermitFact;
import io.anju.contract.residence.PermitDeadlineKind;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.permit.Endorsement;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitDeadlines;
import io.anju.residence.permit.PermitDetails;
import io.anju.residence.permit.Suspension;
import io.anju.residence.permit.card.Card;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** How permits are stored, who may see them, and the fact that they publish. */
public final class PermitMapping implements AggregateMapping<Permit, PermitDocument> {

  private final PermitDocumentMapper documentMapper;
  private final Function<PersonId, List<PersonId>> knownAs;
  private final Clock clock;

  /**
   * @param knownAs all ids of a person
   */
  public PermitMapping(
      PersonalFields fields,
      RuleSets rules,
      Function<PersonId, List<PersonId>> knownAs,
      Clock clock) {
    this.knownAs = knownAs;
    this.documentMapper = new PermitDocumentMapper(fields, rules);
    this.clock = clock;
  }

  PermitDocumentMapper documentMapper() {
    return documentMapper;
  }

  @Override
  public String collection() {
    return "permits";
  }

  @Override
  public Class<PermitDocument> documentType() {
    return PermitDocument.class;
  }

  @Override
  public PermitDocument toDocument(Versioned<Permit> aggregate) {
    return documentMapper.from(aggregate.state());
  }

  @Override
  public Permit toDomain(String id, PermitDocument document) {
    return documentMapper.toDomain(id, document);
  }

  /**
   * The holder's other ids are read only for a caller who is a person, whose id may be newer than
   * the permit.
   */
  @Override
  public Scope scope(Permit permit) {
    var holder =
        CurrentCaller.get().person().isPresent()
            ? knownAs.apply(permit.holder())
            : List.of(permit.holder());
    return Scope.personal(
        List.of(permit.application().division().value()),
        holder.stream().map(PersonId::value).toList(),
        List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Permit> aggregate) {
    var permit = aggregate.state();
    var application = permit.application();
    var view = PermitDetails.of(permit);
    return List.of(
        new PermitFact(
            aggregate.id(),
            aggregate.version(),
            permit.holder().value(),
            application.division().value(),
            permit.status(),
            application.ground(),
            application.appliedOn(),
            application.decideBy(),
            view.card().map(card -> card.number().value()).orElse(null),
            view.card().map(Card::issuedOn).orElse(null),
            view.endorsement().map(Endorsement::windowOpens).orElse(null),
            view.endorsement().map(Endorsement::windowCloses).orElse(null),
            view.suspension().map(Suspension::since).orElse(null),
            view.suspension().map(Suspension::causeCode).orElse(null),
            view.endorsement().map(Endorsement::countsFrom).orElse(null),
            new PermitFact.RuleSetReference(
                application.rules().id(), application.rules().version()),
            permit.history().stream()
                .map(step ->
                    new PermitFact.Change(
                        step.at(), step.from().orElse(null), step.to(), step.reason()))
                .toList(),
            clock.instant(),
            PermitDeadlines.open(permit).stream()
                .map(deadline ->
                    new PermitFact.Deadline(
                        PermitDeadlineKind.valueOf(deadline.kind().name()),
                        deadline.number(),
                        deadline.by()))
                .toList()));
  }
}
