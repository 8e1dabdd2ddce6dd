package io.anju.overview.dwelling.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.anju.contract.BuildingFact;
import io.anju.contract.Encrypted;
import io.anju.overview.dwelling.NamedPerson;
import io.anju.overview.dwelling.StoredDwellingViews;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.fold.mongo.MongoGenerations;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Reads with one query for the dwelling, one for the building and one for the names of all persons.
 */
public record MongoDwellingViews(MongoGenerations generations) implements StoredDwellingViews {

  private static final String NAME = "person.is.fact.name.ciphertext";
  private static final Bson NAMES = Projections.include(NAME, Slot.ALIAS.field());
  private static final BsonDocument NONE = new BsonDocument();

  @Override
  public Optional<View> find(String dwellingCode) {
    return generations.serving().find(ViewId.dwelling(dwellingCode));
  }

  @Override
  public Optional<BuildingFact> building(String buildingCode) {
    return generations
        .serving()
        .find(new ViewId(ViewKind.BUILDING, buildingCode))
        .flatMap(view -> view.one(Slot.BUILDING));
  }

  @Override
  public Map<String, NamedPerson> parties(Collection<String> personIds) {
    var parties = new HashMap<String, NamedPerson>();
    if (personIds.isEmpty()) {
      return parties;
    }
    var found =
        generations
            .serving()
            .collection(ViewKind.PERSON)
            .withDocumentClass(BsonDocument.class)
            .find(Filters.in("_id", personIds))
            .projection(NAMES);
    for (var document : found) {
      String id = document.getString("_id").getValue();
      parties.put(
          id, new NamedPerson(aliasTarget(document).orElse(id), name(document).orElse(null)));
    }
    return parties;
  }

  private static Optional<String> aliasTarget(BsonDocument document) {
    return document.getDocument(Slot.ALIAS.field(), NONE).values().stream()
        .map(part -> part.asDocument().getDocument("is", NONE))
        .filter(content -> content.containsKey("personId"))
        .map(content -> content.getString("personId").getValue())
        .findFirst();
  }

  private static Optional<Encrypted> name(BsonDocument document) {
    var name = document;
    for (String step : new String[] {"person", "is", "fact", "name"}) {
      name = name.getDocument(step, NONE);
    }
    return name.containsKey("ciphertext")
        ? Optional.of(new Encrypted(name.getString("ciphertext").getValue()))
        : Optional.empty();
  }
}
