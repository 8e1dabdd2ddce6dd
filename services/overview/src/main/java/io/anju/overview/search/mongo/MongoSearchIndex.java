package io.anju.overview.search.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.overview.fold.SearchEntry;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.mongo.MongoViews;
import io.anju.overview.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;

/**
 * By one index over terms and places: the range of places is the scope, so what is read is what is
 * found.
 */
public record MongoSearchIndex(Supplier<MongoCollection<View>> serving) implements SearchIndex {

  private static final String TEXTS = "entry.is.texts";

  /** Sorts after digits and the separator that may follow a division in a place. */
  private static final String AFTER_DIVISION = ":";

  @Override
  public List<SearchEntry> find(Condition condition, int limit) {
    var filters = new ArrayList<Bson>();
    filters.add(
        condition.terms().size() == 1
            ? Filters.eq(MongoViews.TERMS, condition.terms().getFirst())
            : Filters.in(MongoViews.TERMS, condition.terms()));
    if (!condition.foundBefore().isEmpty()) {
      filters.add(Filters.nin(MongoViews.TERMS, condition.foundBefore()));
    }
    filters.add(
        condition
            .after()
            .filter(place -> place.compareTo(condition.division()) >= 0)
            .map(place -> Filters.gt(MongoViews.PLACE, place))
            .orElseGet(() -> Filters.gte(MongoViews.PLACE, condition.division())));
    filters.add(Filters.lt(MongoViews.PLACE, condition.division() + AFTER_DIVISION));
    condition
        .beginning()
        .ifPresent(
            text -> filters.add(Filters.regex(TEXTS, Pattern.compile("^" + Pattern.quote(text)))));
    return serving
        .get()
        .find(Filters.and(filters))
        .sort(Sorts.ascending(MongoViews.PLACE))
        .limit(limit)
        .batchSize(limit)
        .into(new ArrayList<>())
        .stream()
        .flatMap(view -> view.one(Slot.SEARCH).stream())
        .toList();
  }
}
