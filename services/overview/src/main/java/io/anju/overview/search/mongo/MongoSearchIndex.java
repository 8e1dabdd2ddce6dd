package io.anju.overview.search.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.contract.DwellingFact;
import io.anju.contract.PersonFact;
import io.anju.overview.fold.Alias;
import io.anju.overview.fold.RegisteredPerson;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.overview.fold.mongo.MongoViews;
import io.anju.overview.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Every query uses an index. */
public record MongoSearchIndex(MongoGenerations generations) implements SearchIndex {

  /** Sorts after every character of a code or an address. */
  private static final String LAST = "\uffff";

  @Override
  public List<PersonFact> persons(List<String> personIds, List<String> lookups, int limit) {
    var serving = generations.serving();
    var byId = serving.findAll(ViewKind.PERSON, personIds);
    var aliasTargets =
        byId.stream().flatMap(view -> view.one(Slot.ALIAS).stream()).map(Alias::personId).toList();
    return Stream.of(
            byId,
            serving.findAll(ViewKind.PERSON, aliasTargets),
            byLookups(serving, lookups, limit))
        .flatMap(List::stream)
        .flatMap(view -> view.one(Slot.PERSON).stream())
        .map(RegisteredPerson::fact)
        .distinct()
        .limit(limit)
        .toList();
  }

  private static List<View> byLookups(MongoViews serving, List<String> lookups, int limit) {
    return lookups.isEmpty()
        ? List.of()
        : serving
            .collection(ViewKind.PERSON)
            .find(Filters.in(MongoViews.LOOKUPS, lookups))
            .limit(limit)
            .into(new ArrayList<>());
  }

  @Override
  public List<DwellingFact> byCode(String beginning, String division, int limit) {
    return dwellings("_id", beginning, division, limit);
  }

  @Override
  public List<DwellingFact> byAddress(String beginning, String division, int limit) {
    return dwellings(MongoViews.ADDRESS, beginning, division, limit);
  }

  private List<DwellingFact> dwellings(String field, String beginning, String division, int limit) {
    return generations
        .serving()
        .collection(ViewKind.DWELLING)
        .find(
            Filters.and(startsWith(field, beginning), startsWith("dwelling.is.division", division)))
        .sort(Sorts.ascending(field))
        .limit(limit)
        .into(new ArrayList<>())
        .stream()
        .flatMap(view -> view.one(Slot.DWELLING).stream())
        .toList();
  }

  private static Bson startsWith(String field, String beginning) {
    return Filters.and(Filters.gte(field, beginning), Filters.lt(field, beginning + LAST));
  }
}
