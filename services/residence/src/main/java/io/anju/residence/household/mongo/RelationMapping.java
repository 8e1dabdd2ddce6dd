package io.anju.residence.household.mongo;

import io.anju.codes.PersonId;
import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.household.Relation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Stored relations. {@code Households} checks the scope of the persons first. */
final class RelationMapping implements AggregateMapping<Relation, RelationDocument> {

  private static final String REFERENCE = "reference";
  private static final String REASON = "reason";

  private final PersonalFields fields;

  RelationMapping(PersonalFields fields) {
    this.fields = fields;
  }

  @Override
  public String collection() {
    return "relations";
  }

  @Override
  public Class<RelationDocument> documentType() {
    return RelationDocument.class;
  }

  @Override
  public RelationDocument toDocument(Versioned<Relation> aggregate) {
    var relation = aggregate.state();
    String pair =
        relation.first().value() + "|" + relation.second().value() + "|" + relation.kind();
    return new RelationDocument(
        List.of(relation.first().value(), relation.second().value()),
        relation.current() ? pair : aggregate.id(),
        relation.kind(),
        relation.evidence().kind(),
        fields.encrypt(REFERENCE, relation.evidence().reference()),
        relation.since(),
        relation.ending().map(Relation.Ending::on).orElse(null),
        relation.ending().map(ended -> fields.encrypt(REASON, ended.reason())).orElse(null));
  }

  @Override
  public Relation toDomain(String id, RelationDocument stored) {
    var ending =
        stored.endedOn() == null
            ? null
            : new Relation.Ending(
                stored.endedOn(),
                fields.decrypt(
                    REASON,
                    Objects.requireNonNull(stored.endedBecause(), "ended without a reason")));
    return new Relation(
        new PersonId(stored.persons().getFirst()),
        new PersonId(stored.persons().getLast()),
        stored.kin(),
        new Relation.Evidence(stored.evidence(), fields.decrypt(REFERENCE, stored.reference())),
        stored.since(),
        Optional.ofNullable(ending));
  }

  @Override
  public Scope scope(Relation relation) {
    return Scope.personal(
        List.of(), List.of(relation.first().value(), relation.second().value()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Relation> aggregate) {
    return List.of();
  }
}
